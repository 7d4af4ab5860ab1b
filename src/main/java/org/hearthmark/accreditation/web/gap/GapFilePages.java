package org.hearthmark.accreditation.web.gap;

import java.util.UUID;
import org.hearthmark.accreditation.application.evidence.Evidence;
import org.hearthmark.accreditation.application.gap.GapEvidence;
import org.hearthmark.document.FileDownload;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.Refusal;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files that came with answers to a home's gap list, for the alliance's staff; each look is recorded. */
@Controller
class GapFilePages {

    private final Providers providers;
    private final GapEvidence files;
    private final Evidence evidence;

    GapFilePages(Providers providers, GapEvidence files, Evidence evidence) {
        this.providers = providers;
        this.files = files;
        this.evidence = evidence;
    }

    @GetMapping("/settings/{reference}/gaps/{document}")
    ResponseEntity<InputStreamResource> file(
            @PathVariable String reference, @PathVariable UUID document, @AuthenticationPrincipal SignedInPerson me) {
        var home = providers.settingByReference(reference).orElseThrow(() -> Refusal.unknown("home " + reference));
        var line = files.find(home, document);
        return FileDownload.of(line.document(), evidence.open(line, me.username(), true));
    }
}

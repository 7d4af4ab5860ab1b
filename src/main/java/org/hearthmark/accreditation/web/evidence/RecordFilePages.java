package org.hearthmark.accreditation.web.evidence;

import java.util.UUID;
import org.hearthmark.accreditation.application.casefile.CaseFiles;
import org.hearthmark.accreditation.application.evidence.RecordEvidence;
import org.hearthmark.document.FileDownload;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A document of the provider's record, taken away as a file by whoever works on a case that it concerns. */
@Controller
class RecordFilePages {

    private final CaseFiles files;
    private final RecordEvidence evidence;

    RecordFilePages(CaseFiles files, RecordEvidence evidence) {
        this.files = files;
        this.evidence = evidence;
    }

    @GetMapping("/cases/{reference}/record/{document}")
    ResponseEntity<InputStreamResource> download(
            @PathVariable String reference, @PathVariable UUID document, @AuthenticationPrincipal SignedInPerson me) {
        var file = files.open(reference).orElseThrow(() -> Refusal.unknown("case " + reference));
        var found = evidence.find(file, document);
        return FileDownload.of(found.stored(), evidence.open(found, me.username()));
    }
}

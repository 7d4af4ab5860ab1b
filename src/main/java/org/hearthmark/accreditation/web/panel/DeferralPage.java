package org.hearthmark.accreditation.web.panel;

import org.hearthmark.accreditation.application.casefile.CaseFiles;
import org.hearthmark.accreditation.application.panel.Panel;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a panel member or a manager ends a deferral before its day; the form stands on the page of the case. */
@Controller
class DeferralPage {

    private static final int LONGEST_REASON = 2000;

    private final CaseFiles files;
    private final Panel panel;

    DeferralPage(CaseFiles files, Panel panel) {
        this.files = files;
        this.panel = panel;
    }

    @PostMapping("/cases/{reference}/homes/{number}/end-deferral")
    String end(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam String reason,
            @AuthenticationPrincipal SignedInPerson me) {
        var home = files.open(reference).stream()
                .flatMap(file -> file.homes().stream())
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("home"));
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refusal.invalid("Say in up to " + LONGEST_REASON + " characters what cured it.");
        }
        panel.endDeferral(home.id(), reason.strip(), me.username());
        return "redirect:/cases/" + reference + "#decisions";
    }
}

package org.hearthmark.accreditation.web.tracker;

import java.time.Clock;
import java.time.LocalDate;
import org.hearthmark.accreditation.application.intake.Drafts;
import org.hearthmark.accreditation.application.tracker.Errands;
import org.hearthmark.accreditation.application.tracker.Overview;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.LondonTime;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A provider's first page: what waits for it, where each of its applications is, and how its homes stand. */
@Controller
class ProviderHomePage {

    private static final int PAGE = 20;

    private final Errands errands;
    private final Overview overview;
    private final Drafts drafts;
    private final Clock clock;

    ProviderHomePage(Errands errands, Overview overview, Drafts drafts, Clock clock) {
        this.errands = errands;
        this.overview = overview;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/provider")
    String page(@RequestParam(defaultValue = "0") int page, @AuthenticationPrincipal SignedInPerson me, Model model) {
        int number = Math.max(0, page);
        LocalDate today = LondonTime.today(clock);
        var shown = overview.applications(me.organisation(), number, PAGE);
        model.addAttribute(
                "errands",
                errands.of(me.organisation()).stream()
                        .map(one -> ErrandLine.of(one, today))
                        .toList());
        model.addAttribute("applications", shown);
        model.addAttribute("homes", overview.homes(me.organisation(), PAGE));
        var unsent = drafts.of(me.organisation());
        model.addAttribute("drafts", unsent);
        model.addAttribute("lastDays", drafts.lastDays(unsent));
        model.addAttribute("previousPage", number == 0 ? null : "/provider?page=" + (number - 1));
        model.addAttribute("nextPage", shown.size() < PAGE ? null : "/provider?page=" + (number + 1));
        return "accreditation/provider";
    }
}

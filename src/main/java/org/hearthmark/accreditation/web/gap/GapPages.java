package org.hearthmark.accreditation.web.gap;

import org.hearthmark.accreditation.application.gap.GapLists;
import org.hearthmark.identity.SignedInPerson;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is asked next of one of a provider's homes: its gap list. */
@Controller
class GapPages {

    private final GapLists lists;

    GapPages(GapLists lists) {
        this.lists = lists;
    }

    @GetMapping("/provider/homes/{reference}/gaps")
    String page(@PathVariable String reference, @AuthenticationPrincipal SignedInPerson me, Model model) {
        model.addAttribute("gaps", lists.ofOwn(me.organisation(), reference));
        return "accreditation/gaps";
    }
}

package org.hearthmark.accreditation.web.intake;

import java.util.UUID;
import org.hearthmark.accreditation.application.intake.AddedHomes;
import org.hearthmark.accreditation.application.intake.Choices;
import org.hearthmark.accreditation.domain.casework.CaseKind;
import org.hearthmark.identity.SignedInPerson;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Adding a home to accredited ones: what counts already and what is looked at; from there on the pages of an application
 * that needs the home alone. Who cannot add a home is told why and sent to the whole application.
 */
@Controller
@RequestMapping("/provider/homes")
class AddedHomePages {

    private final AddedHomes added;
    private final Choices choices;

    AddedHomePages(AddedHomes added, Choices choices) {
        this.added = added;
        this.choices = choices;
    }

    @GetMapping("/new")
    String start(@AuthenticationPrincipal SignedInPerson me, Model model) {
        model.addAttribute("offer", added.offerTo(me.organisation()));
        return "accreditation/add-home";
    }

    /** A new draft, where a home can be added. */
    @PostMapping("/new")
    String begin(@AuthenticationPrincipal SignedInPerson me) {
        return added.offerTo(me.organisation()).open().isEmpty()
                ? "redirect:/provider/homes/new"
                : "redirect:" + OpenDraft.address(choices.begin(CaseKind.ADDED_HOME, me.organisation(), me.username()));
    }

    /** Where such drafts were before. */
    @GetMapping("/{draft:[0-9a-f]{8}-[0-9a-f-]{27}}")
    String moved(@PathVariable UUID draft) {
        return "redirect:" + OpenDraft.address(draft);
    }
}

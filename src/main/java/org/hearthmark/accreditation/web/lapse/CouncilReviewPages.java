package org.hearthmark.accreditation.web.lapse;

import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.application.lapse.CouncilReviews;
import org.hearthmark.accreditation.domain.lapse.CouncilAnswer.Answer;
import org.hearthmark.identity.Role;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.Option;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Homes whose accreditation has ended and in which young people of a council live: the council says what it does for them.
 * Managers see which councils have not answered.
 */
@Controller
@RequestMapping("/council/reviews")
class CouncilReviewPages {

    private final CouncilReviews reviews;

    CouncilReviewPages(CouncilReviews reviews) {
        this.reviews = reviews;
    }

    @GetMapping
    String all(@AuthenticationPrincipal SignedInPerson me, Model model) {
        boolean council = me.has(Role.COMMISSIONER);
        model.addAttribute("council", council);
        model.addAttribute("waiting", council ? reviews.openFor(me.organisation()) : reviews.open());
        model.addAttribute("answered", council ? reviews.answeredBy(me.organisation()) : List.of());
        return "accreditation/council-reviews";
    }

    @GetMapping("/{review}")
    String one(@PathVariable UUID review, @AuthenticationPrincipal SignedInPerson me, Model model) {
        model.addAttribute("form", new ReviewForm());
        return show(review, me, model);
    }

    @PostMapping("/{review}")
    String answer(
            @PathVariable UUID review,
            @ModelAttribute("form") ReviewForm form,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        var of = reviews.of(me.organisation(), review);
        try {
            form.requireReadable();
            reviews.answer(me.organisation(), review, form.choice(), form.date(), form.getText(), me.username());
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            model.addAttribute("problem", refusal.fields().isEmpty() ? refusal.title() : null);
            model.addAttribute("fields", refusal.fields());
            return show(review, me, model);
        }
        flash.addFlashAttribute(
                "done", "Thank you. Your answer about " + of.home().name() + " is kept.");
        return "redirect:/council/reviews";
    }

    private String show(UUID review, SignedInPerson me, Model model) {
        model.addAttribute("review", reviews.of(me.organisation(), review));
        model.addAttribute("answers", Option.list(Answer.values(), Answer::label));
        return "accreditation/council-review";
    }
}

package org.hearthmark.accreditation.web.panel;

import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.casefile.CaseFiles;
import org.hearthmark.accreditation.application.casefile.HomeStories;
import org.hearthmark.accreditation.application.casefile.HomeStory;
import org.hearthmark.accreditation.application.condition.ConditionChecks;
import org.hearthmark.accreditation.application.intake.HomeWithdrawals;
import org.hearthmark.accreditation.application.panel.Representations;
import org.hearthmark.accreditation.domain.condition.ConditionState;
import org.hearthmark.accreditation.web.Refused;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.Dates;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a provider does about one of its homes: representations, withdrawing it, saying that a condition is met. */
@Controller
@RequestMapping("/provider/applications/{reference}/homes/{number}")
class HomePages {

    private static final int LONGEST = 8000;

    private final CaseFiles files;
    private final HomeStories stories;
    private final Representations representations;
    private final HomeWithdrawals withdrawals;
    private final ConditionChecks conditions;
    private final Dates dates;

    HomePages(
            CaseFiles files,
            HomeStories stories,
            Representations representations,
            HomeWithdrawals withdrawals,
            ConditionChecks conditions,
            Dates dates) {
        this.files = files;
        this.stories = stories;
        this.representations = representations;
        this.withdrawals = withdrawals;
        this.conditions = conditions;
        this.dates = dates;
    }

    /** A home of the provider's own application. */
    private record Own(CaseFile file, HomeStory home) {

        UUID id() {
            return home.id();
        }
    }

    @GetMapping("/representations")
    String askRepresentations(
            @PathVariable String reference,
            @PathVariable int number,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        return show(own(reference, number, me), representationsOf(own(reference, number, me)), "", model);
    }

    @PostMapping("/representations")
    String makeRepresentations(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam String text,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        var own = own(reference, number, me);
        return act(
                own,
                representationsOf(own),
                text,
                model,
                () -> representations.make(own.id(), me.organisation(), text, me.username()));
    }

    @GetMapping("/withdraw")
    String askWithdrawal(
            @PathVariable String reference,
            @PathVariable int number,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        return show(own(reference, number, me), withdrawalOf(number), "", model);
    }

    @PostMapping("/withdraw")
    String withdraw(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam String text,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        var own = own(reference, number, me);
        return act(
                own,
                withdrawalOf(number),
                text,
                model,
                () -> withdrawals.withdraw(own.id(), me.organisation(), text, me.username()));
    }

    @GetMapping("/conditions/{condition}")
    String askClaim(
            @PathVariable String reference,
            @PathVariable int number,
            @PathVariable int condition,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        var own = own(reference, number, me);
        return show(own, claimOf(own, condition), "", model);
    }

    @PostMapping("/conditions/{condition}")
    String claim(
            @PathVariable String reference,
            @PathVariable int number,
            @PathVariable int condition,
            @RequestParam String text,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        var own = own(reference, number, me);
        var id = condition(own, condition).condition().id();
        return act(
                own,
                claimOf(own, condition),
                text,
                model,
                () -> conditions.claimMet(id, me.organisation(), text, me.username()));
    }

    private HomeAct representationsOf(Own own) {
        var until = own.home().answerBy().orElseThrow(() -> Refusal.unknown("proposed refusal to answer"));
        return HomeAct.representations(own.home().number(), dates.day(until));
    }

    private static HomeAct withdrawalOf(int number) {
        return HomeAct.withdrawal(number);
    }

    private HomeAct claimOf(Own own, int number) {
        var state = condition(own, number);
        return HomeAct.claim(own.home().number(), number, state.condition().text(), dates.day(state.due()));
    }

    private static ConditionState condition(Own own, int number) {
        return own.home().conditions().stream()
                .filter(state -> state.condition().number() == number && state.open())
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("open condition"));
    }

    private String act(Own own, HomeAct act, String text, Model model, Runnable doing) {
        try {
            if (text.length() > LONGEST) {
                throw Refusal.invalid("Too long", Map.of("text", "Use " + LONGEST + " characters or fewer"));
            }
            doing.run();
            return "redirect:/provider/applications/" + own.file().summary().reference();
        } catch (Refusal refusal) {
            Refused.into(model, inField(refusal));
            return show(own, act, text, model);
        }
    }

    /** A withdrawal's reason is typed into the same field. */
    private static Refusal inField(Refusal refusal) {
        return refusal.fields().containsKey("reason")
                ? Refusal.invalid(
                        refusal.title(), Map.of("text", refusal.fields().get("reason")))
                : refusal;
    }

    private static String show(Own own, HomeAct act, String typed, Model model) {
        model.addAttribute("file", own.file());
        model.addAttribute("home", own.home());
        model.addAttribute("act", act);
        model.addAttribute("typed", typed);
        return "accreditation/home-act";
    }

    private Own own(String reference, int number, SignedInPerson me) {
        var file = files.open(reference)
                .filter(found -> found.summary().organisation().equals(me.organisation()))
                .orElseThrow(() -> Refusal.unknown("application " + reference));
        var home = stories.ofCase(file.summary().id()).get(number);
        if (home == null) {
            throw Refusal.unknown("home");
        }
        return new Own(file, home);
    }
}

package org.hearthmark.ladder.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.ladder.application.market.Previews;
import org.hearthmark.ladder.application.raise.RaiseDesk;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseInbox;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.ladder.application.raise.Raises;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.FormCommand;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a manager proposes a raise, approves or sends back what another has proposed, or withdraws a published one. */
@Controller
@RequestMapping("/ladder/raises/{reference}/acts/{act}")
class ActPages {

    /** What can be done with a raise, in the words of its page. */
    public enum Deed {
        PROPOSE(
                raise -> raise.status() == RaiseStatus.DRAFT,
                "Propose this raise",
                List.of("Another manager approves it or sends it back", "it does not change any more meanwhile"),
                "",
                "Proposed: its impact is looked at, then another manager decides."),
        REVIEW(
                raise -> raise.status() == RaiseStatus.PROPOSED && !raise.reviewed(),
                "Let it go on after a look at its impact",
                List.of("It goes on to its approval", "what you looked at stays on its page"),
                "What did you look at, and why may it go on?",
                "It goes on to its approval."),
        APPROVE(
                raise -> raise.status() == RaiseStatus.PROPOSED && raise.reviewed(),
                "Approve and publish",
                List.of(
                        "It becomes a version of the standard, and that never changes",
                        "providers see from now on what is asked of them, and from when",
                        "it can be withdrawn until the day before it takes effect"),
                "Why in spite of the guard? Only where it trips",
                "Published."),
        RETURN(
                raise -> raise.status() == RaiseStatus.PROPOSED,
                "Send it back",
                List.of("It is a draft again, and can be changed"),
                "What has to change?",
                "Sent back: it is a draft again."),
        WITHDRAW(
                raise -> raise.status() == RaiseStatus.PUBLISHED,
                "Withdraw this raise",
                List.of("It never takes effect", "that it was published and withdrawn stays on its page"),
                "Reason",
                "Withdrawn.");

        private final Predicate<RaiseFile> offered;
        private final String title;
        private final List<String> points;
        private final String label;
        private final String done;

        Deed(Predicate<RaiseFile> offered, String title, List<String> points, String label, String done) {
            this.offered = offered;
            this.title = title;
            this.points = points;
            this.label = label;
            this.done = done;
        }

        /** Whoever made a raise is not offered its approval; nobody is offered to withdraw it from its day on. */
        static List<Deed> on(RaiseFile raise, String person, LocalDate today) {
            boolean keptFromIt = raise.reviewed() && raise.madeBy(person);
            return Arrays.stream(values())
                    .filter(deed -> deed.offered.test(raise))
                    .filter(deed -> !keptFromIt || deed == WITHDRAW)
                    .filter(deed ->
                            deed != WITHDRAW || today.isBefore(raise.content().day()))
                    .toList();
        }

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String title() {
            return title;
        }

        public List<String> points() {
            return points;
        }

        /** Of what is typed; empty where nothing is. */
        public String label() {
            return label;
        }
    }

    private final RaiseDesk desk;
    private final Raises raises;
    private final RaiseInbox inbox;
    private final Previews previews;
    private final ImpactNames names;

    ActPages(RaiseDesk desk, Raises raises, RaiseInbox inbox, Previews previews, ImpactNames names) {
        this.desk = desk;
        this.raises = raises;
        this.inbox = inbox;
        this.previews = previews;
        this.names = names;
    }

    @GetMapping
    String ask(@PathVariable String reference, @PathVariable String act, Model model) {
        return show(reference, deed(act), "", model);
    }

    @PostMapping
    String act(
            @PathVariable String reference,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        var deed = deed(act);
        if (!FormCommand.done(() -> carryOut(deed, reference, reason, me.username()), model)) {
            return show(reference, deed, reason, model);
        }
        flash.addFlashAttribute("done", deed.done);
        return "redirect:/ladder/raises/" + reference;
    }

    private void carryOut(Deed deed, String reference, String reason, String by) {
        switch (deed) {
            case PROPOSE -> raises.propose(reference, by);
            case REVIEW -> inbox.review(reference, reason, by);
            case APPROVE -> inbox.approve(reference, reason, by);
            case RETURN -> inbox.sendBack(reference, reason, by);
            case WITHDRAW -> raises.withdraw(reference, reason, by);
        }
    }

    private static Deed deed(String act) {
        return Arrays.stream(Deed.values())
                .filter(deed -> deed.slug().equals(act))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("page"));
    }

    private String show(String reference, Deed deed, String typed, Model model) {
        var raise = desk.open(reference);
        model.addAttribute("raise", raise);
        model.addAttribute("deed", deed);
        model.addAttribute("typed", typed);
        if (EnumSet.of(Deed.PROPOSE, Deed.REVIEW, Deed.APPROVE).contains(deed)) {
            model.addAttribute(
                    "verdict", GuardWords.verdict(previews.of(reference).guard(), names::council));
        }
        return "ladder/act";
    }
}

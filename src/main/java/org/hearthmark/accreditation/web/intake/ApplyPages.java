package org.hearthmark.accreditation.web.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.casefile.CaseFiles;
import org.hearthmark.accreditation.application.intake.Choices;
import org.hearthmark.accreditation.application.intake.Drafts;
import org.hearthmark.accreditation.application.intake.Drafts.SavedDraft;
import org.hearthmark.accreditation.domain.casework.CaseKind;
import org.hearthmark.accreditation.web.Refused;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Applications that are not sent yet: their list, and of each its task list. Every answer is given on a page of the
 * provider's record, which leads back here.
 */
@Controller
@RequestMapping("/provider/apply")
class ApplyPages {

    private static final int SOON_DAYS = 14;

    private final DraftDoor door;
    private final Drafts drafts;
    private final Choices choices;
    private final CaseFiles files;
    private final Clock clock;

    ApplyPages(DraftDoor door, Drafts drafts, Choices choices, CaseFiles files, Clock clock) {
        this.door = door;
        this.drafts = drafts;
        this.choices = choices;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedInPerson me, Model model) {
        var unsent = drafts.of(me.organisation());
        model.addAttribute("drafts", unsent);
        model.addAttribute("lastDays", drafts.lastDays(unsent));
        return "accreditation/drafts";
    }

    @PostMapping
    String begin(@AuthenticationPrincipal SignedInPerson me) {
        return "redirect:" + OpenDraft.address(choices.begin(CaseKind.APPLICATION, me.organisation(), me.username()));
    }

    @GetMapping("/{draft}")
    String tasks(@PathVariable UUID draft, @AuthenticationPrincipal SignedInPerson me, Model model) {
        return door.open(draft, me, open -> {
            model.addAttribute("list", TaskList.of(open));
            model.addAttribute("draft", open.draft());
            model.addAttribute("address", open.address());
            files.returned(draft, me.organisation())
                    .ifPresentOrElse(
                            file -> showReturned(open, file, me, model), () -> showLastDay(open.draft(), model));
            return "accreditation/apply";
        });
    }

    private void showReturned(OpenDraft open, CaseFile returned, SignedInPerson me, Model model) {
        model.addAttribute("returned", returned);
        model.addAttribute(
                "typedBefore", drafts.typedBefore(open.id(), me.organisation()).isPresent());
    }

    private void showLastDay(SavedDraft draft, Model model) {
        LocalDate lastDay = drafts.lastDays(List.of(draft)).get(draft.id());
        model.addAttribute("lastDay", lastDay);
        model.addAttribute("endsSoon", !lastDay.isAfter(LondonTime.today(clock).plusDays(SOON_DAYS)));
    }

    /** What was typed into the one page that applications had before: to be read, and said in the record. */
    @GetMapping("/{draft}/before")
    String before(@PathVariable UUID draft, @AuthenticationPrincipal SignedInPerson me, Model model) {
        String typed = drafts.typedBefore(draft, me.organisation())
                .orElseThrow(() -> Refusal.unknown("draft of the former application form"));
        var kept = drafts.open(draft, me.organisation());
        model.addAttribute("typed", TypedBefore.inWords(typed));
        model.addAttribute("draft", kept);
        showLastDay(kept, model);
        return "accreditation/draft-before";
    }

    @GetMapping("/{draft}/delete")
    String askToDelete(@PathVariable UUID draft, @AuthenticationPrincipal SignedInPerson me, Model model) {
        model.addAttribute("draft", drafts.open(draft, me.organisation()));
        return "accreditation/draft-delete";
    }

    @PostMapping("/{draft}/delete")
    String delete(@PathVariable UUID draft, @AuthenticationPrincipal SignedInPerson me, Model model) {
        try {
            drafts.delete(draft, me.organisation());
            return "redirect:/provider/apply";
        } catch (Refusal refusal) {
            Refused.into(model, refusal);
            return askToDelete(draft, me, model);
        }
    }
}

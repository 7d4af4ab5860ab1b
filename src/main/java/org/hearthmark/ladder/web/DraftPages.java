package org.hearthmark.ladder.web;

import java.time.Clock;
import java.util.Set;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.ladder.application.raise.RaiseContent;
import org.hearthmark.ladder.application.raise.RaiseDesk;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseRules;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.FormCommand;
import org.hearthmark.standard.Grace;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a manager drafts a raise, changes a draft or deletes it. */
@Controller
@RequestMapping("/ladder/raises")
class DraftPages {

    private static final String FORM = "ladder/draft";

    private final RaiseDesk desk;
    private final RaiseChoices choices;
    private final Clock clock;

    DraftPages(RaiseDesk desk, RaiseChoices choices, Clock clock) {
        this.desk = desk;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/new")
    String begin(@RequestParam(defaultValue = "") String from, Model model) {
        var levels = choices.begun(from, desk.inForce());
        var usual = Grace.USUAL;
        var content = new RaiseContent(
                "", "", false, null, levels, Set.of(), Set.of(), usual.safetyDays(), usual.otherDays());
        model.addAttribute("form", RaiseForm.of(content, 0));
        return show(null, model);
    }

    @PostMapping("/new")
    String draft(
            @ModelAttribute("form") RaiseForm form,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        return FormCommand.result(() -> desk.draft(form.content(), me.username()), model)
                .map(reference -> done(reference, "The draft is kept.", flash))
                .orElseGet(() -> show(null, model));
    }

    @GetMapping("/{reference}/change")
    String change(@PathVariable String reference, Model model) {
        var raise = draftOf(reference);
        model.addAttribute("form", RaiseForm.of(raise.content(), raise.version()));
        return show(raise, model);
    }

    @PostMapping("/{reference}/change")
    String keep(
            @PathVariable String reference,
            @ModelAttribute("form") RaiseForm form,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        var raise = draftOf(reference);
        int read = form.versionRead();
        return FormCommand.done(() -> desk.change(reference, read, form.content(), me.username()), model)
                ? done(reference, "The draft is changed.", flash)
                : show(raise, model);
    }

    @GetMapping("/{reference}/delete")
    String askDeletion(@PathVariable String reference, Model model) {
        model.addAttribute("raise", draftOf(reference));
        return "ladder/delete";
    }

    @PostMapping("/{reference}/delete")
    String delete(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String version,
            @AuthenticationPrincipal SignedInPerson me,
            RedirectAttributes flash) {
        var form = new RaiseForm();
        form.setVersion(version);
        desk.delete(reference, form.versionRead(), me.username());
        flash.addFlashAttribute("done", "The draft " + reference + " is deleted.");
        return "redirect:/ladder";
    }

    private RaiseFile draftOf(String reference) {
        var raise = desk.open(reference);
        if (raise.status() != RaiseStatus.DRAFT) {
            throw Refusal.stale("This raise is no draft any more: nothing of it changes");
        }
        return raise;
    }

    private static String done(String reference, String words, RedirectAttributes flash) {
        flash.addFlashAttribute("done", words);
        return "redirect:/ladder/raises/" + reference;
    }

    private String show(RaiseFile raise, Model model) {
        var inForce = desk.inForce();
        model.addAttribute("raise", raise);
        model.addAttribute("standards", choices.lines(inForce));
        model.addAttribute("regions", choices.regions(inForce));
        model.addAttribute("categories", choices.categories());
        model.addAttribute("beginnings", choices.beginnings());
        model.addAttribute(
                "dayHint",
                "Providers have " + RaiseRules.NOTICE_DAYS + " days to see what comes: not before "
                        + DaysInWords.day(RaiseRules.earliest(LondonTime.today(clock))));
        return FORM;
    }
}

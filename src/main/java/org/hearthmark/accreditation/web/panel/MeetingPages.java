package org.hearthmark.accreditation.web.panel;

import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.application.panel.MeetingDesk;
import org.hearthmark.accreditation.application.panel.MeetingFile;
import org.hearthmark.accreditation.application.panel.MeetingFiles;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One meeting of the panel: its agenda, who is there, its minutes. */
@Controller
@RequestMapping("/panel/meetings/{reference}")
class MeetingPages {

    private final MeetingFiles files;
    private final MeetingDesk desk;

    MeetingPages(MeetingFiles files, MeetingDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    @GetMapping
    String page(@PathVariable String reference, Model model) {
        var file = open(reference);
        model.addAttribute("file", file);
        model.addAttribute("waiting", file.meeting().running() ? files.waitingFor(file) : List.of());
        return "accreditation/panel/meeting";
    }

    /** To be printed and signed. */
    @GetMapping("/minutes")
    String minutes(@PathVariable String reference, Model model) {
        model.addAttribute("file", open(reference));
        return "accreditation/panel/minutes";
    }

    @PostMapping("/open")
    String open(
            @PathVariable String reference,
            @RequestParam(required = false) List<String> present,
            @AuthenticationPrincipal SignedInPerson me,
            RedirectAttributes flash) {
        return change(reference, flash, file -> {
            desk.open(file.meeting().id(), chosen(present), me.username());
            return "The meeting is in session.";
        });
    }

    @PostMapping("/present")
    String present(
            @PathVariable String reference,
            @RequestParam(required = false) List<String> present,
            @AuthenticationPrincipal SignedInPerson me,
            RedirectAttributes flash) {
        return change(reference, flash, file -> {
            desk.present(file.meeting().id(), chosen(present), me.username());
            return "Recorded who is there.";
        });
    }

    @PostMapping("/agenda")
    String add(
            @PathVariable String reference,
            @RequestParam UUID home,
            @AuthenticationPrincipal SignedInPerson me,
            RedirectAttributes flash) {
        return change(reference, flash, file -> {
            desk.add(file.meeting().id(), home, me.username());
            return "The home is on the agenda.";
        });
    }

    @PostMapping("/close")
    String close(@PathVariable String reference, @AuthenticationPrincipal SignedInPerson me, RedirectAttributes flash) {
        return change(reference, flash, file -> {
            desk.close(file.meeting().id(), me.username());
            return "The meeting is closed. What was not decided waits for the next one.";
        });
    }

    @PostMapping("/cancel")
    String cancel(
            @PathVariable String reference, @AuthenticationPrincipal SignedInPerson me, RedirectAttributes flash) {
        return change(reference, flash, file -> {
            desk.cancel(file.meeting().id(), me.username());
            return "The meeting is cancelled, and the members of the panel are told.";
        });
    }

    private interface Change {
        String apply(MeetingFile file);
    }

    private String change(String reference, RedirectAttributes flash, Change change) {
        var file = open(reference);
        try {
            flash.addFlashAttribute("done", change.apply(file));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            flash.addFlashAttribute("problem", refusal.title());
        }
        return "redirect:/panel/meetings/" + reference;
    }

    private static List<String> chosen(List<String> present) {
        return present == null ? List.of() : present;
    }

    private MeetingFile open(String reference) {
        return files.open(reference).orElseThrow(() -> Refusal.unknown("meeting " + reference));
    }
}

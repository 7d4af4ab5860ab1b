package org.hearthmark.accreditation.web.visit;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.casefile.CaseFiles;
import org.hearthmark.accreditation.application.visit.VisitArrangements;
import org.hearthmark.accreditation.application.visit.VisitBooking;
import org.hearthmark.accreditation.application.visit.VisitPlan;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.DateEntry;
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

/** Where an inspector moves or cancels a visit that is booked. */
@Controller
@RequestMapping("/cases/{reference}/visit")
class VisitPages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int LONGEST = 500;

    private final CaseFiles files;
    private final VisitArrangements arrangements;

    VisitPages(CaseFiles files, VisitArrangements arrangements) {
        this.files = files;
        this.arrangements = arrangements;
    }

    @GetMapping
    String visit(@PathVariable String reference, Model model) {
        var file = open(reference);
        var last = last(file);
        var form = new VisitForm();
        var at = last.visitAt().atZone(LondonTime.ZONE);
        form.setVisitOn(DateEntry.of(at.toLocalDate()));
        form.setTime(TIME.format(at));
        form.setPlace(last.place());
        form.setComeAlong(String.join(", ", last.comeAlong()));
        return show(file, form, model);
    }

    @PostMapping
    String move(
            @PathVariable String reference,
            @ModelAttribute("form") VisitForm form,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        var file = open(reference);
        return answer(file, form, model, () -> {
            arrangements.moved(file.summary().id(), plan(form), form.getReason(), me.username());
            flash.addFlashAttribute("done", "The visit is moved. Everybody invited is told.");
        });
    }

    @PostMapping("/cancel")
    String cancel(
            @PathVariable String reference,
            @RequestParam String cancelReason,
            @AuthenticationPrincipal SignedInPerson me,
            Model model,
            RedirectAttributes flash) {
        var file = open(reference);
        model.addAttribute("typedReason", cancelReason);
        return answer(file, new VisitForm(), model, () -> {
            if (cancelReason.isBlank()) {
                throw Refusal.invalid("A reason is missing", Map.of("cancelReason", "Say why; the provider reads it."));
            }
            arrangements.cancelled(file.summary().id(), cancelReason.strip(), me.username());
            flash.addFlashAttribute("done", "The visit is cancelled. Everybody invited is told.");
        });
    }

    private String answer(CaseFile file, VisitForm form, Model model, Runnable doing) {
        try {
            doing.run();
            return "redirect:/cases/" + file.summary().reference() + "/visit";
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            model.addAttribute("problem", refusal.fields().isEmpty() ? refusal.title() : null);
            model.addAttribute("fields", refusal.fields());
            return show(file, form, model);
        }
    }

    private static VisitPlan plan(VisitForm form) {
        if (form.getPlace().isBlank() || form.getPlace().length() > LONGEST) {
            throw Refusal.invalid("The place is missing", Map.of("place", "Say where, in up to 500 characters."));
        }
        return new VisitPlan(moment(form), form.getPlace(), usernames(form.getComeAlong()));
    }

    private static Instant moment(VisitForm form) {
        var day = form.getVisitOn()
                .date()
                .orElseThrow(() -> Refusal.invalid(
                        "The day is missing", Map.of("visitOn", "Enter the day as day, month and year.")));
        try {
            return day.atTime(LocalTime.parse(form.getTime(), TIME))
                    .atZone(LondonTime.ZONE)
                    .toInstant();
        } catch (DateTimeParseException notATime) {
            throw Refusal.invalid("The time is missing", Map.of("time", "Enter the time, such as 10:30."));
        }
    }

    private static List<String> usernames(String typed) {
        return Stream.of(typed.split("[,;\\s]+"))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    private String show(CaseFile file, VisitForm form, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("form", form);
        model.addAttribute("bookings", arrangements.of(file.summary().id()));
        return "accreditation/visit";
    }

    private VisitBooking last(CaseFile file) {
        var bookings = arrangements.of(file.summary().id());
        if (bookings.isEmpty()) {
            throw Refusal.unknown("visit");
        }
        return bookings.get(bookings.size() - 1);
    }

    private CaseFile open(String reference) {
        return files.open(reference).orElseThrow(() -> Refusal.unknown("case " + reference));
    }
}

package org.hearthmark.accreditation.web.setting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.accreditation.application.setting.WhyFiles;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** "Why is this home green today?", for any day, and as it was known at the end of any day. */
@Controller
class WhyPage {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final WhyFiles files;
    private final Clock clock;

    WhyPage(WhyFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param on    the day asked about; today where nothing is given
     * @param known the day at whose end it was known; now where nothing is given
     */
    @GetMapping("/settings/{reference}/why")
    String page(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String known,
            Model model) {
        var faults = new LinkedHashMap<String, String>();
        var today = LondonTime.today(clock);
        var day = day(on, today, "on", faults);
        var knownBy = day(known, today, "known", faults);
        model.addAttribute(
                "why", files.of(reference, day, end(knownBy)).orElseThrow(() -> Refusal.unknown("home " + reference)));
        model.addAttribute("fields", faults);
        model.addAttribute("typedOn", faults.containsKey("on") ? on : day.toString());
        model.addAttribute("typedKnown", faults.containsKey("known") ? known : knownBy.toString());
        model.addAttribute("knownBy", knownBy);
        return "accreditation/why";
    }

    private Instant end(LocalDate day) {
        var over = LondonTime.startOf(day.plusDays(1)).minusNanos(1);
        return over.isAfter(clock.instant()) ? clock.instant() : over;
    }

    private static LocalDate day(String typed, LocalDate today, String field, Map<String, String> faults) {
        if (typed.isBlank()) {
            return today;
        }
        var day = parsed(typed);
        if (day.isEmpty()) {
            faults.put(field, "Enter a day such as " + today);
        }
        return day.orElse(today);
    }

    private static Optional<LocalDate> parsed(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}

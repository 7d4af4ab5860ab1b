package org.hearthmark.provider.ofsted;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.Refusal;

/** The day that a list describes, as its title says ("as at 31 March 2025") or whoever imports it. */
final class ListDay {

    private static final Pattern TITLE = Pattern.compile(
            "as at (?:the )?([0-9]{1,2})(?:st|nd|rd|th)?\\s+(\\p{L}+)\\s+([0-9]{4})", Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMMM uuuu")
            .toFormatter(Locale.UK)
            .withResolverStyle(ResolverStyle.STRICT);

    private ListDay() {}

    /** @throws Refusal INVALID when nobody says it, two say it differently, or it is to come */
    static LocalDate of(List<SheetRow> titles, Optional<LocalDate> said, LocalDate today) {
        Set<LocalDate> days = titles.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> TITLE.matcher(Headings.tidy(cell)).results())
                .map(found -> day(found.group(1) + " " + found.group(2) + " " + found.group(3)))
                .collect(Collectors.toSet());
        said.ifPresent(days::add);
        if (days.isEmpty()) {
            throw Refusal.invalid(
                    "The title does not say the day of the list, as in \"as at 31 March 2025\": enter it");
        }
        if (days.size() > 1) {
            throw Refusal.invalid("The list is said to be of different days: "
                    + days.stream().sorted().map(DaysInWords::day).collect(Collectors.joining(" and ")));
        }
        LocalDate day = days.iterator().next();
        if (day.isAfter(today)) {
            throw Refusal.invalid("The list is said to be of " + DaysInWords.day(day) + ", which is to come");
        }
        return day;
    }

    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(words, DAY);
        } catch (DateTimeParseException noDay) {
            throw Refusal.invalid("The title says the list is of " + words + ", which is no day");
        }
    }
}

package org.hearthmark.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rules of answers that are days, times or both. Times are London wall time: a form has to ask for them without an
 * offset.
 */
final class DateRules {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");
    private static final Pattern BOTH = Pattern.compile(DAY + "T" + TIME);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private DateRules() {}

    static Optional<String> fault(Question question, Object value) {
        String subtype = question.component().path("subtype").asText();
        boolean good = value instanceof String text && isGood(subtype, text);
        return good
                ? Optional.empty()
                : Optional.of(question.label()
                        + switch (subtype) {
                            case "time" -> ": give a time such as 14:30.";
                            case "datetime" -> ": give a date and a time that exist.";
                            default -> ": give a date that exists.";
                        });
    }

    private static boolean isGood(String subtype, String text) {
        try {
            return switch (subtype) {
                case "date" -> DAY.matcher(text).matches() && inRange(LocalDate.parse(text));
                case "time" -> TIME.matcher(text).matches() && LocalTime.parse(text) != null;
                case "datetime" ->
                    BOTH.matcher(text).matches()
                            && inRange(LocalDateTime.parse(text).toLocalDate());
                default -> throw new IllegalArgumentException("no such kind of date: " + subtype);
            };
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** A time with an offset would be the browser's, not London's. */
    static void requireCheckable(JsonNode component) {
        boolean dayOnly = component.path("subtype").asText().equals("date");
        if (!dayOnly && !component.path("timeSerializingFormat").asText().equals("no_timezone")) {
            throw new IllegalArgumentException(
                    component.path("id").asText() + " has to ask for a time without a time zone");
        }
    }

    private static boolean inRange(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}

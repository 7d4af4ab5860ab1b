package org.hearthmark.accreditation.application.casework;

import java.time.LocalDate;
import java.util.Map;
import org.hearthmark.shared.Refusal;

/** The rule that nobody records today what is to be seen tomorrow. */
public final class PastDay {

    private PastDay() {}

    public static void require(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw Refusal.invalid(
                    "The date lies in the future", Map.of(field, "Enter today's date or an earlier one."));
        }
    }

    /** A day of the case: not ahead, and not before the application was sent. */
    public static void requireSince(String field, LocalDate day, LocalDate sent, LocalDate today) {
        requireSince(field, day, sent, today, "the application was sent");
    }

    /** @param what that happened on the first day that is taken, such as "the application was sent" */
    public static void requireSince(String field, LocalDate day, LocalDate first, LocalDate today, String what) {
        require(field, day, today);
        if (day.isBefore(first)) {
            throw Refusal.invalid(
                    "The date lies before the day on which " + what,
                    Map.of(field, "Enter a day from " + first + " on, when " + what + "."));
        }
    }
}

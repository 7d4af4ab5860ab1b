package org.hearthmark.accreditation.application;

import java.time.LocalDate;
import java.util.Map;
import org.hearthmark.shared.Refusal;

/** The rule that nobody records today what is to be seen tomorrow. */
final class PastDay {

    private PastDay() {}

    static void require(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw Refusal.invalid(
                    "The date lies in the future", Map.of(field, "Enter today's date or an earlier one."));
        }
    }
}

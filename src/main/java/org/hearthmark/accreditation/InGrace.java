package org.hearthmark.accreditation;

import java.time.LocalDate;
import java.util.List;
import org.hearthmark.shared.DaysInWords;

/**
 * More is asked of a home than was recorded of it, and it has time to follow.
 *
 * @param until           its own date: from that day on it has to meet the first of what is asked; in the past only where
 *     it waits for our check
 * @param items           the items concerned, by id
 * @param waitingForCheck whether its provider has answered in time and nobody has checked the answer yet, so that the date
 *     does not pass
 */
public record InGrace(LocalDate until, List<String> items, boolean waitingForCheck) {

    public InGrace {
        items = List.copyOf(items);
    }

    /** The last day on which what is asked need not be met, and on which an answer is in time. */
    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    /** In a few words, for lists. */
    public String inWords(LocalDate day) {
        if (!until.isAfter(day)) {
            return "In grace, waiting for our check";
        }
        return "In grace until " + DaysInWords.day(lastDay()) + (waitingForCheck ? ", waiting for our check" : "");
    }
}

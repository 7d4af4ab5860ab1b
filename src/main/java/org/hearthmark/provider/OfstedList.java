package org.hearthmark.provider;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.shared.DaysInWords;

/**
 * Ofsted's published list of providers as we imported it last.
 *
 * @param asAt    the day that the list describes
 * @param entries how many providers were on it
 */
public record OfstedList(UUID id, LocalDate asAt, int entries, Instant importedAt, String importedBy) {

    /** Lists come out monthly or so, some weeks after their day: a value of our own. */
    private static final int MAX_AGE_DAYS = 45;

    /** The last day on which it may be relied on; from the next, what rests on it is pending. */
    public LocalDate goodUntil() {
        return goodUntil(asAt);
    }

    public boolean usableOn(LocalDate day) {
        return !day.isAfter(goodUntil());
    }

    /** Where facts from it come from, as pages say it. */
    public String source() {
        return source(asAt);
    }

    static LocalDate goodUntil(LocalDate asAt) {
        return asAt.plusDays(MAX_AGE_DAYS);
    }

    public static String source(LocalDate asAt) {
        return "Ofsted's list of providers at " + DaysInWords.day(asAt);
    }
}

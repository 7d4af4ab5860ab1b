package org.hearthmark.provider;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.shared.LondonTime;

/**
 * How many young people of one council live in a home, as last stated by one of the two who know. Never a name, an age or
 * anything else of a young person.
 *
 * @param since the day from which it is so
 * @param confirmedAt when it was stated, or last confirmed
 */
public record Occupancy(
        UUID setting,
        String councilGss,
        String councilName,
        int youngPeople,
        OccupancyBy statedBy,
        LocalDate since,
        Instant confirmedAt,
        String confirmedBy) {

    /** For so many days after its confirmation it is not old. */
    static final int FRESH_DAYS = 31;

    /** The last day on which it is not old. */
    public LocalDate freshUntil() {
        return LondonTime.dayOf(confirmedAt).plusDays(FRESH_DAYS);
    }

    /** Whether nobody has confirmed it for more than 31 days; that nobody lives there any more is not confirmed again. */
    public boolean old(LocalDate today) {
        return youngPeople > 0 && today.isAfter(freshUntil());
    }
}

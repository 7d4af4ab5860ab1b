package org.hearthmark.standard;

import java.time.LocalDate;

/**
 * A version names an item: from a day on it asks this level of it on one ground.
 *
 * @param from      the day on which it took effect there
 * @param graceDays how many days from then homes have that were decided before; 0 in the first version
 */
public record Lift(int version, String item, int level, LocalDate from, int graceDays) {

    /** The day from which a home that was decided before has to meet it. */
    public LocalDate ownDate() {
        return from.plusDays(graceDays);
    }
}

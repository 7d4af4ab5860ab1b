package org.hearthmark.ladder.year;

import java.time.LocalDate;
import java.util.Map;
import org.hearthmark.standard.Item;

/**
 * A raise of the year.
 *
 * @param number the version of the standard that it is
 * @param levels by item
 * @param effect the day on which it takes effect, by region
 */
record SimpleRaise(int number, Map<String, Integer> levels, Map<String, LocalDate> effect) {

    /** The level that it asks of an item; 0 where it does not name it. */
    int asks(Item item) {
        return levels.getOrDefault(item.id(), 0);
    }
}

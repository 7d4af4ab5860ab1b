package org.hearthmark.standard;

import java.time.LocalDate;
import java.util.Map;

/** One dated setting of the bar: the level that each item has to meet from that day on. */
public record StandardVersion(int number, LocalDate effectiveFrom, Map<String, Integer> requiredLevels) {

    public StandardVersion {
        requiredLevels = Map.copyOf(requiredLevels);
    }

    public int requiredLevel(String item) {
        Integer level = requiredLevels.get(item);
        if (level == null) {
            throw new IllegalArgumentException("version " + number + " of the standard does not ask for " + item);
        }
        return level;
    }
}

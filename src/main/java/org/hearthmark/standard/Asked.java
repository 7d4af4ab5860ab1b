package org.hearthmark.standard;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What is asked of each item on one ground on one day.
 *
 * @param version the highest number among the versions that are in effect there
 * @param levels  the level asked of each item, by its id
 */
public record Asked(int version, Map<String, Integer> levels) {

    public Asked {
        levels = Map.copyOf(levels);
    }

    public int requiredLevel(String item) {
        Integer level = levels.get(item);
        if (level == null) {
            throw new IllegalArgumentException("version " + version + " of the standard does not ask for " + item);
        }
        return level;
    }

    /** For what is true of several homes at once: of each item the highest level that is asked on any of their grounds. */
    public static Asked highest(Collection<Asked> onEachGround) {
        var levels = new HashMap<String, Integer>();
        onEachGround.forEach(asked -> asked.levels().forEach((item, level) -> levels.merge(item, level, Math::max)));
        return new Asked(onEachGround.stream().mapToInt(Asked::version).max().orElseThrow(), levels);
    }
}

package org.hearthmark.ladder.domain.market;

import java.util.Map;
import java.util.Set;

/**
 * Where the standard is to be in the end: the level of each item, for some regions and categories of homes or, where none
 * are named, for all.
 */
public record Target(Map<String, Integer> levels, Set<String> categories, Set<String> regions) {

    public Target {
        levels = Map.copyOf(levels);
        levels.forEach(Lift::new);
        categories = Set.copyOf(categories);
        regions = Set.copyOf(regions);
    }

    public static Target of(Map<String, Integer> levels) {
        return new Target(levels, Set.of(), Set.of());
    }

    public boolean concerns(Demand.Ground ground) {
        return (regions.isEmpty() || regions.contains(ground.region()))
                && (categories.isEmpty() || categories.contains(ground.category()));
    }
}

package org.hearthmark.standard;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A raise as if it took effect on a day: for previews, gap lists and the glide path.
 *
 * @param levels     the level that it asks of each item that it names
 * @param categories the kinds of homes to which it is limited; empty for all
 * @param regions    the regions to which it is limited; empty for all
 */
public record PlannedRaise(
        Map<String, Integer> levels, Set<String> categories, Set<String> regions, LocalDate from, Grace grace) {

    public PlannedRaise {
        levels = Map.copyOf(levels);
        categories = Set.copyOf(categories);
        regions = Set.copyOf(regions);
    }

    /** What is published already, on the day that is planned for it. */
    public static PlannedRaise of(StandardVersion version) {
        return new PlannedRaise(
                version.requiredLevels(),
                version.categories(),
                version.regions(),
                version.effectiveFrom(),
                version.grace());
    }

    boolean covers(Ground ground) {
        return (regions.isEmpty() || regions.contains(ground.region()))
                && (categories.isEmpty() || categories.contains(ground.category()));
    }
}

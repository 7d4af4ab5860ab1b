package org.hearthmark.ladder.application.raise;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.hearthmark.ladder.domain.market.Draft;

/**
 * What a raise says.
 *
 * @param planned     whether the guard of later raises counts it while it is a draft still
 * @param levels      by item
 * @param categories  names of the kinds of homes; none = every kind
 * @param regions     statistical regions of England; none = everywhere
 * @param safetyDays  days of grace for items of safety
 * @param otherDays   days of grace for all others
 */
public record RaiseContent(
        String title,
        String why,
        boolean planned,
        LocalDate day,
        Map<String, Integer> levels,
        Set<String> categories,
        Set<String> regions,
        int safetyDays,
        int otherDays) {

    public RaiseContent {
        levels = Map.copyOf(levels);
        categories = Set.copyOf(categories);
        regions = Set.copyOf(regions);
    }

    Draft asDraft() {
        return new Draft(day, levels, categories, regions, safetyDays, otherDays);
    }
}

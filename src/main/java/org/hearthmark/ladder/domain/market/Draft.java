package org.hearthmark.ladder.domain.market;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A raise that somebody thinks of: what it asks, of whom, and from which day.
 *
 * @param levels     by item; an item that is not named stays where it is
 * @param categories of homes; none = every category
 * @param regions    in which the homes stand; none = everywhere
 * @param safetyDays days of grace for items of safety
 * @param otherDays  days of grace for all others
 */
public record Draft(
        LocalDate day,
        Map<String, Integer> levels,
        Set<String> categories,
        Set<String> regions,
        int safetyDays,
        int otherDays) {

    /** Days of grace unless a raise says otherwise. Source: the scheme's rule for raising the bar. */
    public static final int SAFETY_DAYS = 28;

    public static final int OTHER_DAYS = 84;

    public Draft {
        levels = Map.copyOf(levels);
        levels.forEach(Lift::new);
        categories = Set.copyOf(categories);
        regions = Set.copyOf(regions);
    }

    /** For every home, with the usual grace. */
    public static Draft of(LocalDate day, Map<String, Integer> levels) {
        return new Draft(day, levels, Set.of(), Set.of(), SAFETY_DAYS, OTHER_DAYS);
    }

    public boolean concerns(String region, String category) {
        return (regions.isEmpty() || regions.contains(region))
                && (categories.isEmpty() || categories.contains(category));
    }

    public Draft on(LocalDate other) {
        return new Draft(other, levels, categories, regions, safetyDays, otherDays);
    }

    /** What it asks, where it asks it, as somewhere to go in steps. */
    public Target target() {
        return new Target(levels, categories, regions);
    }

    /** The same for one region alone. */
    public Draft in(String region) {
        return new Draft(day, levels, categories, Set.of(region), safetyDays, otherDays);
    }

    /** The same without one item. */
    public Draft without(String item) {
        var fewer = new HashMap<>(levels);
        fewer.remove(item);
        return asking(fewer);
    }

    /** The same with one item at another level. */
    public Draft with(Lift lift) {
        var changed = new HashMap<>(levels);
        changed.put(lift.item(), lift.level());
        return asking(changed);
    }

    /** In the order of the items' names. */
    public Map<String, Integer> inOrder() {
        return new TreeMap<>(levels);
    }

    private Draft asking(Map<String, Integer> other) {
        return new Draft(day, other, categories, regions, safetyDays, otherDays);
    }
}

package org.hearthmark.standard;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A raise that was published: the level that it asks of each item that it names. The first version names all of them and
 * is in effect everywhere from its day; a later one takes effect region by region, by a row of its own, and never by its
 * date alone.
 *
 * @param effectiveFrom the day on which it is planned to take effect; it never does before
 * @param categories    the kinds of homes to which it is limited; empty for all
 * @param regions       the regions to which it is limited; empty for all
 * @param withdrawal    null as long as nobody has withdrawn it
 */
public record StandardVersion(
        int number,
        LocalDate effectiveFrom,
        Map<String, Integer> requiredLevels,
        Set<String> categories,
        Set<String> regions,
        Grace grace,
        Withdrawal withdrawal) {

    static final int FIRST = 1;

    public StandardVersion {
        requiredLevels = Map.copyOf(requiredLevels);
        categories = Set.copyOf(categories);
        regions = Set.copyOf(regions);
    }

    /** One that stands. */
    public StandardVersion(
            int number,
            LocalDate effectiveFrom,
            Map<String, Integer> requiredLevels,
            Set<String> categories,
            Set<String> regions,
            Grace grace) {
        this(number, effectiveFrom, requiredLevels, categories, regions, grace, null);
    }

    /** Whether it was taken back before its day: it is published still, and asked of nobody. */
    public boolean withdrawn() {
        return withdrawal != null;
    }

    public boolean covers(Ground ground) {
        return coversRegion(ground.region()) && (categories.isEmpty() || categories.contains(ground.category()));
    }

    public boolean coversRegion(String region) {
        return regions.isEmpty() || regions.contains(region);
    }

    public boolean first() {
        return number == FIRST;
    }
}

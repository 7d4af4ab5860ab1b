package org.hearthmark.accreditation.domain.item;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;

/**
 * What no panel may accredit past: an item that is law for the home and not met at level 1, or a law or critical item
 * that nobody has looked at. Source: the floor rule of the scheme; SI 2023/416 binds only homes that offer places to 16
 * and 17 year olds.
 */
public final class LawFloor {

    /**
     * A home without gas has no gas record, and not every home needs a licence. Every other law applies to every home that
     * it binds: nobody waives it.
     */
    private static final Set<String> MAY_NOT_APPLY = Set.of("AC-03", "AC-04");

    private LawFloor() {}

    /** The items that stand in the way, in their own order; empty when the home may be accredited. */
    public static List<Item> inTheWay(List<Item> asked, Map<String, Level> recorded, AgeRange ages) {
        return asked.stream()
                .filter(item -> standsInTheWay(item, recorded.getOrDefault(item.id(), Level.NOT_LOOKED_AT), ages))
                .toList();
    }

    private static boolean standsInTheWay(Item item, Level level, AgeRange ages) {
        return notLookedAt(item, level, ages) || lawNotMet(item, level, ages);
    }

    /** A law or critical item of which nobody knows. */
    static boolean notLookedAt(Item item, Level level, AgeRange ages) {
        return level == Level.NOT_LOOKED_AT && (item.critical() || LawField.isLaw(item, ages));
    }

    /** Whether it is excused where it does not apply. */
    static boolean mayNotApply(Item item) {
        return MAY_NOT_APPLY.contains(item.id());
    }

    /** An item that was looked at, is law for the home, and is not met at the level of the law. */
    static boolean lawNotMet(Item item, Level level, AgeRange ages) {
        boolean excused = level == Level.NOT_APPLICABLE && mayNotApply(item);
        return level != Level.NOT_LOOKED_AT
                && LawField.isLaw(item, ages)
                && !excused
                && !level.meets(LawField.LEVEL_OF_LAW);
    }
}

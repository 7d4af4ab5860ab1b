package org.hearthmark.accreditation.domain.item;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearthmark.accreditation.GradeTable.Counted;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;

/**
 * Counts what the grade table looks at as {@link HomeGrade} does, for markets of homes: what is recorded and what is asked
 * come as arrays in the checklist's order. A test holds both together.
 */
public final class ItemCounts {

    private static final Level[] LEVELS = Level.values();

    /** What is so of each item for homes of some ages. */
    private record Field(boolean[] asked, boolean[] law, boolean[] excusable, boolean[] critical) {}

    private final Map<AgeRange, Field> fields = new EnumMap<>(AgeRange.class);

    public ItemCounts(List<Item> checklist) {
        for (var ages : AgeRange.values()) {
            int size = checklist.size();
            var field = new Field(new boolean[size], new boolean[size], new boolean[size], new boolean[size]);
            for (int i = 0; i < size; i++) {
                var item = checklist.get(i);
                field.asked()[i] = LawField.isAsked(item, ages);
                field.law()[i] = LawField.isLaw(item, ages);
                field.excusable()[i] = LawFloor.mayNotApply(item);
                field.critical()[i] = item.critical();
            }
            fields.put(ages, field);
        }
    }

    /** Whether the item is asked of a home of these ages, by its place in the checklist. */
    public boolean isAsked(int at, AgeRange ages) {
        return fields.get(ages).asked()[at];
    }

    /**
     * @param levels the ordinal of the level recorded of each item
     * @param asked  the level asked of each item
     */
    public Counted of(byte[] levels, byte[] asked, AgeRange ages) {
        var field = fields.get(ages);
        int points = 0;
        int most = 0;
        int lawNotMet = 0;
        int notSeen = 0;
        int criticalBelow = 0;
        int below = 0;
        for (int i = 0; i < levels.length; i++) {
            if (!field.asked()[i]) {
                continue;
            }
            var level = LEVELS[levels[i]];
            boolean applies = level != Level.NOT_APPLICABLE;
            boolean seen = level != Level.NOT_LOOKED_AT;
            boolean lacking = applies && !level.meets(asked[i]);
            boolean breaks =
                    seen && field.law()[i] && !level.meets(LawField.LEVEL_OF_LAW) && (applies || !field.excusable()[i]);
            points += applies ? Math.min(2, HomeGrade.rating(level, asked[i])) : 0;
            most += applies ? 2 : 0;
            below += lacking ? 1 : 0;
            lawNotMet += breaks ? 1 : 0;
            notSeen += !seen && (field.critical()[i] || field.law()[i]) ? 1 : 0;
            criticalBelow += lacking && seen && field.critical()[i] && !breaks ? 1 : 0;
        }
        return new Counted(points, most, lawNotMet, notSeen, criticalBelow, below);
    }
}

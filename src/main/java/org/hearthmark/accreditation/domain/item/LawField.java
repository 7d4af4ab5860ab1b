package org.hearthmark.accreditation.domain.item;

import java.util.Set;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.standard.Item;

/**
 * For which homes an item of the checklist is law, and for which it is asked at all. SI 2023/416 binds only services that
 * offer places to 16 and 17 year olds; for homes for people of 18 and over the same item is one of the alliance's own.
 */
public final class LawField {

    static final int LEVEL_OF_LAW = 1;

    /** Registration, its manager, and Ofsted's reviews: there is nothing of the kind for 18 and over. */
    private static final Set<String> NOT_FOR_ADULTS = Set.of("LM-01", "LM-03", "LM-14");

    private LawField() {}

    /** Whether level 1 of the item is law for a home of these ages. */
    public static boolean isLaw(Item item, AgeRange ages) {
        if (!item.law().containsKey(LEVEL_OF_LAW) || item.lawAppliesTo() == null) {
            return false;
        }
        return switch (item.lawAppliesTo()) {
            case "all" -> true;
            case "16-17" -> ages != AgeRange.AGE_18_PLUS;
            // "licensed HMO": whether a home is one is not recorded yet, so the panel weighs it as an alliance item
            default -> false;
        };
    }

    /** Whether the item is asked of a home of these ages, whatever was recorded for its service. */
    public static boolean isAsked(Item item, AgeRange ages) {
        return ages != AgeRange.AGE_18_PLUS || !NOT_FOR_ADULTS.contains(item.id());
    }
}

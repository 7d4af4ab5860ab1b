package org.hearthmark.accreditation;

import java.util.List;
import java.util.Optional;

/**
 * What a home would come to if more were asked of it, grace over and nothing else recorded.
 *
 * @param grade      what the grade would be; empty where the home has none and needs none
 * @param fallsShort lifted items that are recorded below what would be asked, by id
 * @param notKnown   lifted items that nobody looked at, by id
 */
public record Replayed(
        Answer answer, Outcome outcome, Optional<Grade> grade, List<String> fallsShort, List<String> notKnown) {

    /** Whether the home meets what is lifted. */
    public enum Answer {
        STANDS,
        FALLS_SHORT,
        /** None of the lifted items is recorded below its new level, but one was not looked at. */
        NOT_KNOWN
    }

    /** What the standing would be. */
    public enum Outcome {
        STANDS,
        LOWER_GRADE,
        CONDITIONAL,
        LAPSE
    }

    public Replayed {
        fallsShort = List.copyOf(fallsShort);
        notKnown = List.copyOf(notKnown);
    }
}

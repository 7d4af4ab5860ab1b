package org.hearthmark.accreditation;

import java.util.Map;

/** Which grade follows from what was counted of a home's records: the decision table {@code property-grade}. */
@FunctionalInterface
public interface GradeTable {

    Graded of(Counted counted);

    /** What the table looks at: points out of most, and how many items decide beside them. */
    record Counted(int points, int most, int lawNotMet, int notSeen, int criticalBelow, int below) {

        /** By the names of the table's inputs. */
        public Map<String, Object> inputs() {
            return Map.of(
                    "points", points,
                    "most", most,
                    "below", below,
                    "lawNotMet", lawNotMet,
                    "notSeen", notSeen,
                    "criticalBelow", criticalBelow);
        }
    }

    record Graded(Grade grade, Verdict verdict) {}

    /** What a grade means for the decision. */
    enum Verdict {
        ACCREDIT,
        CONDITIONS,
        REFUSE,
        NOT_YET;

        /** As the table writes it, such as {@code not-yet}. */
        public static Verdict of(String written) {
            return valueOf(written.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }
    }
}

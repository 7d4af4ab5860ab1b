package org.hearthmark.accreditation.domain.standing;

import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.GradeTable;

/** The table {@code property-grade} written down once more, for tests that need no engine; one test holds both together. */
public final class PlainGradeTable implements GradeTable {

    public static final PlainGradeTable THE = new PlainGradeTable();

    private PlainGradeTable() {}

    @Override
    public Graded of(Counted counted) {
        if (counted.lawNotMet() > 0) {
            return new Graded(Grade.D, Verdict.REFUSE);
        }
        if (counted.notSeen() > 0) {
            return new Graded(Grade.NONE, Verdict.NOT_YET);
        }
        if (percent(counted) < 60 * counted.most()) {
            return new Graded(Grade.D, Verdict.REFUSE);
        }
        if (counted.criticalBelow() > 0 || percent(counted) < 75 * counted.most()) {
            return new Graded(Grade.C, Verdict.CONDITIONS);
        }
        return percent(counted) >= 90 * counted.most() && counted.below() == 0
                ? new Graded(Grade.A, Verdict.ACCREDIT)
                : new Graded(Grade.B, Verdict.ACCREDIT);
    }

    private static int percent(Counted counted) {
        return counted.points() * 100;
    }
}

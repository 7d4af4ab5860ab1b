package org.hearthmark.ladder.domain.market;

import org.hearthmark.standard.Level;

/**
 * The grade table's own arithmetic, on level arrays: points, most, law, critical. Items before {@code laws} are law at
 * level 1.
 */
public record GradeArithmetic(Checklist checklist, int laws) implements Judge {

    private enum Grade {
        A,
        B,
        C,
        NOT_YET,
        D
    }

    @Override
    public Judgement of(Home home, Asking before, Asking then) {
        boolean below = false;
        for (int at = 0; at < then.size(); at++) {
            below |= then.level(at) > before.level(at) && home.lacks(at, then.level(at)) && !home.notLookedAt(at);
        }
        return new Judgement(
                below ? Answer.FALLS_SHORT : Answer.NOT_KNOWN, outcome(grade(home, before), grade(home, then)));
    }

    /** Whether a home would be accredited without conditions. */
    public boolean full(Home home, Asking asked) {
        return grade(home, asked).ordinal() <= Grade.B.ordinal();
    }

    private static Outcome outcome(Grade was, Grade is) {
        return switch (is) {
            case A, B -> is.compareTo(was) > 0 ? Outcome.LOWER_GRADE : Outcome.STANDS;
            case C, NOT_YET -> Outcome.CONDITIONAL;
            case D -> Outcome.LAPSE;
        };
    }

    private Grade grade(Home home, Asking asked) {
        int points = 0;
        int most = 0;
        int below = 0;
        int critical = 0;
        int notSeen = 0;
        int lawNotMet = 0;
        for (int at = 0; at < asked.size(); at++) {
            var level = home.level(at);
            if (level == Level.NOT_APPLICABLE) {
                continue;
            }
            boolean lacks = home.lacks(at, asked.level(at));
            boolean broken = at < laws && level.onTheScale() && level.reached() < 1;
            points += rating(level, asked.level(at));
            most += 2;
            below += lacks ? 1 : 0;
            lawNotMet += broken ? 1 : 0;
            notSeen += level == Level.NOT_LOOKED_AT
                            && (at < laws || checklist.line(at).critical())
                    ? 1
                    : 0;
            critical += checklist.line(at).critical() && level.onTheScale() && lacks && !broken ? 1 : 0;
        }
        return grade(points * 100, most, below, lawNotMet, notSeen, critical);
    }

    private static int rating(Level level, int asked) {
        int step = Level.ALMOST_1.ordinal() + asked - level.ordinal();
        return !level.onTheScale() || step > 1 ? 0 : step == 1 ? 1 : 2;
    }

    private static Grade grade(int points, int most, int below, int lawNotMet, int notSeen, int critical) {
        if (lawNotMet > 0) {
            return Grade.D;
        }
        if (notSeen > 0) {
            return Grade.NOT_YET;
        }
        if (points < 60 * most) {
            return Grade.D;
        }
        if (critical > 0) {
            return Grade.C;
        }
        if (points >= 90 * most && below == 0) {
            return Grade.A;
        }
        return points >= 75 * most ? Grade.B : Grade.C;
    }
}

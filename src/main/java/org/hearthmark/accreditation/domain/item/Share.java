package org.hearthmark.accreditation.domain.item;

/**
 * How much of what is asked a home does, as two integers so that nothing is ever rounded up to a grade: the
 * decision table compares {@code points * 100} with its percentage times {@code most}.
 *
 * @param points the sum of the ratings, each counted as 2 at most
 * @param most   the sum if every item met its level: 2 for each item that applies
 */
public record Share(int points, int most) {

    private static final int PERMILLE = 1000;

    static final Share NOTHING = new Share(0, 0);

    Share plus(int rating) {
        return new Share(points + Math.min(rating, 2), most + 2);
    }

    /** As people read it: with one decimal, rounded down, so that nobody reads a threshold that was not reached. */
    public String percent() {
        long tenths = most == 0 ? 0 : (long) points * PERMILLE / most;
        return tenths / 10 + "." + tenths % 10 + " %";
    }
}

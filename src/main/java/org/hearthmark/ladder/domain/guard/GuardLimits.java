package org.hearthmark.ladder.domain.guard;

/**
 * How much of the market raises may take out of full accreditation within a window. Percentages are whole numbers, and
 * exactly that share is still allowed.
 *
 * @param weeks          the length of the window
 * @param councilPercent of the places in a council, where it is also at least {@code councilPlaces}
 * @param overallPercent of all places
 */
public record GuardLimits(int weeks, int councilPercent, int councilPlaces, int overallPercent) {

    private static final GuardLimits SCHEME = new GuardLimits(26, 10, 10, 15);

    /** Source: the scheme's guard of raises. */
    public static GuardLimits scheme() {
        return SCHEME;
    }

    boolean overInCouncil(long counted, long full) {
        return counted >= councilPlaces && counted * 100 > councilPercent * full;
    }

    boolean overInAll(long counted, long full) {
        return counted * 100 > overallPercent * full;
    }
}

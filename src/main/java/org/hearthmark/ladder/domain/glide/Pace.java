package org.hearthmark.ladder.domain.glide;

/**
 * How a plan is spread in time so that people can follow it.
 *
 * @param weeks between two steps, as far as the guard and the horizon leave room
 * @param items that a step lifts at most, where there is room for more steps
 */
public record Pace(int weeks, int items) {

    private static final Pace SCHEME = new Pace(6, 12);

    /** Source: the scheme's suggested calendar. */
    public static Pace scheme() {
        return SCHEME;
    }
}

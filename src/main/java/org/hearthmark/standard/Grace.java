package org.hearthmark.standard;

/**
 * How long homes have to follow a raise, in days from the day on which it takes effect: safety items by themselves, all
 * others. Entering grace is the notice of what follows, so that it is never shorter than four weeks.
 */
public record Grace(int safetyDays, int otherDays) {

    /** The shortest notice of a lapse or a lower grade, in days. Source: design of the scheme. */
    public static final int SHORTEST = 28;

    /** What applies where nobody says otherwise: four weeks for safety, twelve for everything else. */
    public static final Grace USUAL = new Grace(28, 84);

    int daysFor(boolean safety) {
        return safety ? safetyDays : otherDays;
    }

    boolean tooShort() {
        return safetyDays < SHORTEST || otherDays < SHORTEST;
    }
}

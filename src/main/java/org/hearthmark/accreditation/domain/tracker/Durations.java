package org.hearthmark.accreditation.domain.tracker;

/**
 * How long homes took from a stage of theirs until they were decided, in calendar days without those for which their clocks
 * stood still.
 *
 * @param homes      how many were decided
 * @param half       the days within which half of them were decided
 * @param eightInTen the days within which 8 in 10 were decided
 */
public record Durations(int homes, int half, int eightInTen) {

    public static final Durations NONE = new Durations(0, 0, 0);
}

package org.hearthmark.ladder.application.effect;

import java.time.LocalDate;

/**
 * How far a raise has come in one region.
 *
 * @param day on which it takes effect there, or took; of what is dropped, the day for which it was meant
 * @param why it is held, put off, let go or dropped, in whose words; empty where there is nothing to say
 */
public record RegionOfRaise(String region, State state, LocalDate day, String why) {

    /** What it waits for, if for anything. */
    public enum State {
        WAITING("Waits for its day", "yellow"),
        HELD("Held", "red"),
        RELEASED("Let go", "yellow"),
        IN_EFFECT("In effect", "green"),
        DROPPED("Dropped", "grey");

        private final String label;
        private final String colour;

        State(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        public String label() {
            return label;
        }

        public String colour() {
            return colour;
        }
    }

    /** Whether it waits for nothing but a day. */
    public boolean waiting() {
        return state == State.WAITING || state == State.RELEASED;
    }

    boolean due(LocalDate today) {
        return waiting() && !day.isAfter(today);
    }

    /** Whether its day passed without its effect: nothing takes effect on a day that is over. */
    boolean late(LocalDate today) {
        return waiting() && day.isBefore(today);
    }

    /** Whether nothing more is to be done there. */
    public boolean over() {
        return state == State.IN_EFFECT || state == State.DROPPED;
    }
}

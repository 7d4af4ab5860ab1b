package org.hearthmark.accreditation.domain.gap;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A level of an item that is asked of a home, or will be, and is not recorded of it.
 *
 * @param version the version of the standard that asks it
 * @param from    the day on which it took effect where the home stands, or is expected to
 * @param by      the home's own date: from then it has to meet it; empty where it has to already, or where no day is known
 */
public record Ask(int version, int level, LocalDate from, Optional<LocalDate> by, State state) {

    /** How far it has come. */
    public enum State {
        /** Below what the home has to meet already. */
        DUE("Now", "red"),
        /** In effect, and the home has time until its own date. */
        IN_GRACE("In grace", "orange"),
        /** In effect; its provider has answered in time, and the date stands still until the answer is checked. */
        WAITING("Waiting for our check", "turquoise"),
        /** Published, its day still to come. */
        PLANNED("Planned", "grey"),
        /** Published, its day has come, and the alliance holds it where the home stands. */
        HELD("Held by the alliance", "grey");

        private final String label;
        private final String colour;

        State(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        public String label() {
            return label;
        }

        /** The colour of its tag on pages, which never stands alone. */
        public String colour() {
            return colour;
        }

        /** Whether it is asked today. */
        public boolean inEffect() {
            return this == DUE || this == IN_GRACE || this == WAITING;
        }
    }
}

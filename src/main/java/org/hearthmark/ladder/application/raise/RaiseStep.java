package org.hearthmark.ladder.application.raise;

import java.time.Instant;
import java.util.Map;

/**
 * Something that was done with a raise.
 *
 * @param region  where it is about one; empty for all
 * @param note    in whose words; empty for none
 * @param details figures of that time
 */
public record RaiseStep(
        long number, Act act, String region, String note, Map<String, String> details, Instant at, String by) {

    /** The kinds of deed. */
    public enum Act {
        DRAFTED("Drafted"),
        CHANGED("Draft changed"),
        DELETED("Draft deleted"),
        PROPOSED("Proposed"),
        REVIEWED("Impact looked at"),
        GUARD_CHECKED("Guard checked"),
        SIGNED_PAST_GUARD("Signed past the guard"),
        RETURNED("Sent back"),
        APPROVED("Approved"),
        PUBLISHED("Published"),
        WITHDRAWN("Withdrawn"),
        HELD("Held"),
        RELEASED("No longer held"),
        MOVED("Put off"),
        DROPPED("Dropped"),
        TOOK_EFFECT("Took effect"),
        CLOSED("Closed");

        private final String label;

        Act(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Whether it decides what follows where the guard held a raise. */
        boolean endsHold() {
            return this == RELEASED || this == MOVED || this == DROPPED;
        }

        /** Whether who did it has made the raise, and so does not approve it. */
        boolean makes() {
            return this == DRAFTED || this == CHANGED || this == PROPOSED;
        }
    }

    /** For a timeline. */
    public String title() {
        return region.isEmpty() ? act.label() : act.label() + ": " + region;
    }

    public String text() {
        return note;
    }
}

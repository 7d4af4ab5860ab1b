package org.hearthmark.provider;

import java.util.UUID;

/**
 * A firm that may be the one that somebody is about to register once more.
 *
 * @param label    what may be told of it: its name, or "a sole trader", whose name is personal
 * @param likeness from 0 to 1; 1 for a number that is the same
 */
public record FirmMatch(UUID firm, String label, Why why, double likeness) {

    /** What is the same, the surest first. */
    public enum Why {
        COMPANY_NUMBER("the same company number"),
        URN("the same Ofsted number"),
        CHARITY_NUMBER("the same charity number"),
        NAME("a like name");

        private final String label;

        Why(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Whether it can only be the same firm: a like name is a question, a number is an answer. */
        public boolean certain() {
            return this != NAME;
        }
    }

    static String labelOf(FirmKind kind, String name, Why why) {
        if (kind != FirmKind.SOLE_TRADER) {
            return name;
        }
        return why.certain() ? "a sole trader with this number" : "a sole trader with a like name";
    }
}

package org.hearthmark.audit;

/**
 * Something wrong with the audit trail.
 *
 * @param from first number concerned
 * @param to last number concerned
 */
public record Finding(Kind kind, long from, long to, String explanation) {

    /** What was done to the rows, as far as it can be told from what is left. */
    public enum Kind {
        EDITED("edited"),
        DELETED("deleted"),
        REORDERED("reordered"),
        INSERTED("inserted"),
        TRUNCATED("truncated"),
        CHAIN_BROKEN("chain broken"),
        HEAD_DIFFERS("differs from the exported head");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static Finding of(Kind kind, long number, String explanation) {
        return new Finding(kind, number, number, explanation);
    }

    public String inWords() {
        String numbers = from == to ? "number " + from : "numbers " + from + " to " + to;
        return kind.label() + ": " + numbers + ", " + explanation;
    }
}

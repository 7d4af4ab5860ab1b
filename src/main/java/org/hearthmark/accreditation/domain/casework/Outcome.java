package org.hearthmark.accreditation.domain.casework;

/** What a step found. A stop is a proposal to refuse, which goes to the panel; it ends nothing by itself. */
public enum Outcome {
    CLEAR("Clear"),
    AMBER("Concern noted"),
    STOP("Refusal proposed"),
    /** Sent back to its provider; the application is judged when it comes again. */
    RETURNED("Sent back as incomplete");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

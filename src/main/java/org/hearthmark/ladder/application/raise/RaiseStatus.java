package org.hearthmark.ladder.application.raise;

/** How far a raise has come. Whether a published one is in effect is said region by region, by the standard. */
public enum RaiseStatus {
    DRAFT("Draft", "grey"),
    DELETED("Deleted", "grey"),
    PROPOSED("Proposed", "yellow"),
    PUBLISHED("Published", "green"),
    WITHDRAWN("Withdrawn", "red"),
    CLOSED("Closed", "blue");

    private final String label;
    private final String colour;

    RaiseStatus(String label, String colour) {
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

    /** Whether it is on its way to be in effect, so that the guard of others counts it. */
    boolean underWay() {
        return this == PROPOSED || this == PUBLISHED;
    }
}

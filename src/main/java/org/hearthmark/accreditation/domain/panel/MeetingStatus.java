package org.hearthmark.accreditation.domain.panel;

/** How far a meeting of the panel has come. */
public enum MeetingStatus {
    CALLED("Called", "blue"),
    IN_SESSION("In session", "green"),
    CLOSED("Closed", "grey"),
    CANCELLED("Cancelled", "red");

    private final String label;
    private final String colour;

    MeetingStatus(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    public String label() {
        return label;
    }

    /** The colour of its tag. */
    public String colour() {
        return colour;
    }
}

package org.hearthmark.accreditation;

/** Where a home stands on a day. Computed, never stored as a status that somebody sets. */
public enum StandingKind {
    NEVER("Not accredited", "grey"),
    WITHDRAWN("Not accredited: withdrawn", "grey"),
    REFUSED("Not accredited: refused", "red"),
    EXPIRED("Accreditation run out", "red"),
    LAPSED("Accreditation lapsed", "red"),
    SUSPENDED("Suspended", "red"),
    CONDITIONAL("Accredited with conditions", "yellow"),
    FULL("Accredited", "green");

    private final String label;
    private final String colour;

    StandingKind(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    /** The colour of its tag on pages, which never stands alone. */
    public String colour() {
        return colour;
    }

    public String label() {
        return label;
    }

    /** Whether a council may refer a young person to the home. */
    public boolean mayBeUsed() {
        return this == FULL || this == CONDITIONAL;
    }
}

package org.hearthmark.accreditation;

/** Where a home stands on a day. Computed, never stored as a status that somebody sets. */
public enum StandingKind {
    NEVER("Not accredited"),
    REFUSED("Not accredited: refused"),
    FULL("Accredited"),
    SUSPENDED("Suspended");

    private final String label;

    StandingKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a council may refer a young person to the home. */
    public boolean mayBeUsed() {
        return this == FULL;
    }
}

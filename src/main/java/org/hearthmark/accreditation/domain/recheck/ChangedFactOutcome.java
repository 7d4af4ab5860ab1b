package org.hearthmark.accreditation.domain.recheck;

/** What somebody decided about a changed fact. */
public enum ChangedFactOutcome {
    NO_EFFECT("No effect on the accredited homes"),
    SUSPENSION_PROPOSED("Proposed to consider a suspension"),
    SUSPENDED("Accredited homes suspended"),
    LEFT("Homes left open");

    private final String label;

    ChangedFactOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package org.hearthmark.accreditation.domain.casework;

/** How far a provider's case has come. */
public enum CaseStatus {
    SUBMITTED("Application received"),
    RETURNED_INCOMPLETE("Sent back: something is missing"),
    DESK_CHECKS("Stage 1: desk checks"),
    VISIT_TO_BOOK("Stage 2: visit to be booked"),
    VISIT_BOOKED("Stage 2: visit booked"),
    VISIT_DONE("Stage 2: gaps being cured"),
    HOMES_UNDER_WAY("Stage 3: homes"),
    CLOSED("All homes decided"),
    WITHDRAWN("Withdrawn"),
    EXPIRED("Expired: not sent again in time");

    private final String label;

    CaseStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The stage of the scheme, 1 to 3, that the case is in or waits to begin; 4 when the case has ended. */
    public int stage() {
        return switch (this) {
            case SUBMITTED, RETURNED_INCOMPLETE, DESK_CHECKS -> 1;
            case VISIT_TO_BOOK, VISIT_BOOKED, VISIT_DONE -> 2;
            case HOMES_UNDER_WAY -> 3;
            case CLOSED, WITHDRAWN, EXPIRED -> 4;
        };
    }

    /** Whether nothing more happens in the case. */
    public boolean ended() {
        return this == CLOSED || this == WITHDRAWN || this == EXPIRED;
    }
}

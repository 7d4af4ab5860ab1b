package org.hearthmark.accreditation.domain;

/** How far one home has come in a case. */
public enum HomeStatus {
    WAITING("Waiting for its turn"),
    LANDLORD_CHECK("Landlord being checked"),
    INSPECTION("Waiting for its inspection"),
    PANEL("With the panel"),
    ACCREDITED("Accredited"),
    REFUSED("Refused"),
    WITHDRAWN("Withdrawn");

    private final String label;

    HomeStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean decided() {
        return this == ACCREDITED || this == REFUSED;
    }

    /** Whether nothing more happens to the home in its case. */
    public boolean ended() {
        return decided() || this == WITHDRAWN;
    }
}

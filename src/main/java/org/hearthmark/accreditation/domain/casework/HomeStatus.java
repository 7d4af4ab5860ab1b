package org.hearthmark.accreditation.domain.casework;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** How far one home has come in a case. */
public enum HomeStatus {
    WAITING("Waiting for its turn"),
    LANDLORD_CHECK("Landlord being checked"),
    INSPECTION("Waiting for its inspection"),
    REPORT("Report being written"),
    PANEL("With the panel"),
    PROPOSED_REFUSAL("Refusal proposed"),
    DEFERRED("Decision deferred"),
    ACCREDITED("Accredited"),
    ACCREDITED_WITH_CONDITIONS("Accredited with conditions"),
    REFUSED("Refused"),
    WITHDRAWN("Withdrawn");

    /** Where nothing more is decided in this case. */
    public static final Set<HomeStatus> DECIDED =
            Arrays.stream(values()).filter(HomeStatus::decided).collect(Collectors.toUnmodifiableSet());

    private final String label;

    HomeStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean accredited() {
        return this == ACCREDITED || this == ACCREDITED_WITH_CONDITIONS;
    }

    /** Whether the home's way through the case is over, by a decision or by its provider. */
    public boolean decided() {
        return accredited() || this == REFUSED || this == WITHDRAWN;
    }

    /** Whether nothing more happens to the home in its case. */
    public boolean ended() {
        return decided();
    }
}

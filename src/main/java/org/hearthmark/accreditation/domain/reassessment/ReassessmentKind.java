package org.hearthmark.accreditation.domain.reassessment;

/** Why a home is looked at again. */
public enum ReassessmentKind {
    RAISE("More is asked of it"),
    REVIEW("Its review is due"),
    DEMAND("A manager asked for it");

    private final String label;

    ReassessmentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

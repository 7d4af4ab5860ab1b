package org.hearthmark.accreditation.domain.reassessment;

/** Where a reassessment stands. */
public enum ReassessmentStatus {
    ANSWER("Waits for its provider's answer"),
    CHECK("Evidence is checked"),
    INSPECTION("An inspector looks"),
    DECISION("Waits for a decision"),
    ENDED("Ended");

    private final String label;

    ReassessmentStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

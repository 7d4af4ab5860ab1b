package org.hearthmark.accreditation.domain.reassessment;

/** What came of a reassessment. */
public enum ReassessmentOutcome {
    CURED("Everything asked is met"),
    COURSE("Takes its course"),
    UNANSWERED("Not answered in time"),
    STANDS("Stands as it is"),
    NEEDLESS("Not needed any more");

    private final String label;

    ReassessmentOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package org.hearthmark.accreditation.domain.casework;

/** The steps that people take in a case, by the key that models, forms and tables share. */
public enum Step {
    CHECK_APPLICATION("check-application", "Application checked"),
    CHECK_FIRM("check-firm", "Firm checked"),
    CHECK_FINANCES("check-finances", "Finances checked"),
    CHECK_LANDLORD("check-landlord", "Landlord checked"),
    SETTLE_PENDING_CHECKS("settle-pending-checks", "Pending checks settled"),
    REVIEW_DESK_CHECKS("review-desk-checks", "Desk checks looked at a second time"),
    BOOK_VISIT("book-visit", "Visit booked"),
    RECORD_VISIT("record-visit", "Visit recorded"),
    RECORD_FILE_SAMPLE("record-file-sample", "Staff file recorded"),
    RECORD_SAMPLE_ITEMS("record-sample-items", "Sample items recorded"),
    CHECK_CURES("check-cures", "Cures checked"),
    INSPECT_PROPERTY("inspect-property", "Home inspected"),
    CONSIDER_COMMENTS("consider-comments", "Comments considered"),
    DECIDE_PROPERTY("decide-property", "Home decided"),
    CONSIDER_REPRESENTATIONS("consider-representations", "Representations considered"),
    CHECK_CONDITION("check-condition", "Condition checked"),
    DECIDE_ON_MISSED_CONDITION("decide-on-missed-condition", "Missed condition decided"),
    CHECK_EVIDENCE("check-evidence", "Evidence of a reassessment checked"),
    INSPECT_ITEMS("inspect-items", "Items of a reassessment inspected"),
    DECIDE_ON_REASSESSMENT("decide-on-reassessment", "Reassessment decided"),
    REVIEW_CHANGED_FACT("review-changed-fact", "Changed fact reviewed"),
    CONSIDER_SUSPENSION("consider-suspension", "Suspension considered");

    private final String key;
    private final String done;

    Step(String key, String done) {
        this.key = key;
        this.done = done;
    }

    public String key() {
        return key;
    }

    /** Whether the step ends with a judgement; booking a visit, or recording what a home is like, does not. */
    public boolean judges() {
        return this != BOOK_VISIT
                && this != INSPECT_PROPERTY
                && this != CONSIDER_COMMENTS
                && this != CONSIDER_REPRESENTATIONS
                && this != CHECK_CONDITION
                && this != DECIDE_ON_MISSED_CONDITION
                && this != CHECK_EVIDENCE
                && this != INSPECT_ITEMS
                && this != DECIDE_ON_REASSESSMENT
                && this != REVIEW_CHANGED_FACT
                && this != CONSIDER_SUSPENSION;
    }

    /** The step in the past, as a timeline says it. */
    public String done() {
        return done;
    }

    public static Step of(String key) {
        for (Step step : values()) {
            if (step.key.equals(key)) {
                return step;
            }
        }
        throw new IllegalArgumentException("No step is called " + key);
    }
}

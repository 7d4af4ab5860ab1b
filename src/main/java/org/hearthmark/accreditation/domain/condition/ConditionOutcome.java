package org.hearthmark.accreditation.domain.condition;

/** What came of a condition. */
public enum ConditionOutcome {
    MET("Met"),
    MORE_TIME("More time given"),
    NOT_MET("Not met"),
    SUSPENDED("Not met: home suspended"),
    DROPPED("No longer needed");

    private final String label;

    ConditionOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the condition is no longer open. */
    public boolean ends() {
        return this == MET || this == DROPPED;
    }
}

package org.hearthmark.accreditation.domain.desk;

/** What the decision table says of the desk checks of a firm, or of one home's landlord. */
public enum DeskOutcome {
    WAIT("Wait for what is pending"),
    REFUSE_ALL("Propose to refuse the whole application"),
    REFUSE_HOME("Propose to refuse this home"),
    SECOND_PERSON("A second person looks at it"),
    PASS("Go on");

    private final String label;

    DeskOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

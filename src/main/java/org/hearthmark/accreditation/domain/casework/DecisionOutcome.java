package org.hearthmark.accreditation.domain.casework;

/** What was decided about one home; only a final outcome has an effect on its standing. */
public enum DecisionOutcome {
    ACCREDITED("Accredited"),
    ACCREDITED_WITH_CONDITIONS("Accredited with conditions"),
    REFUSED("Refused"),
    REFUSAL_PROPOSED("Refusal proposed"),
    DEFERRED("Deferred"),
    INSPECTION_ORDERED("To be inspected first");

    private final String label;

    DecisionOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean accredits() {
        return this == ACCREDITED || this == ACCREDITED_WITH_CONDITIONS;
    }

    public boolean isFinal() {
        return accredits() || this == REFUSED;
    }
}

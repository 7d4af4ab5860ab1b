package org.hearthmark.ladder.domain.market;

/** What becomes of a home if nothing more is recorded until its grace ends. */
public enum Outcome {
    STANDS("Stays as it is"),
    LOWER_GRADE("Keeps its accreditation with a lower grade"),
    CONDITIONAL("Accredited with conditions"),
    LAPSE("Accreditation lapses");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a home that is accredited without conditions stays so. */
    public boolean full() {
        return this == STANDS || this == LOWER_GRADE;
    }
}

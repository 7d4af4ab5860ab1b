package org.hearthmark.accreditation.domain.desk;

/** What a desk check came to. The first three are in the order from good to bad. */
public enum CheckResult {
    CLEAR("Clear", "green"),
    AMBER("Amber", "yellow"),
    STOP("Stop", "red"),
    /** No answer yet: the case waits. */
    PENDING("Pending", "blue"),
    /** Something is promised before the first placement; it weighs as an amber and becomes a condition. */
    COMMITMENT("Promised", "yellow"),
    NOT_APPLICABLE("Does not apply", "grey");

    private final String label;
    private final String colour;

    CheckResult(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    public String label() {
        return label;
    }

    /** The colour of its tag. */
    public String colour() {
        return colour;
    }

    /** Whether it is a finding that a value can bear out or contradict. */
    public boolean judged() {
        return compareTo(STOP) <= 0;
    }

    public boolean betterThan(CheckResult other) {
        return compareTo(other) < 0;
    }

    public boolean weighsAsAmber() {
        return this == AMBER || this == COMMITMENT;
    }
}

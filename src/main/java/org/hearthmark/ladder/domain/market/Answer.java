package org.hearthmark.ladder.domain.market;

/** What the records of a home say of the items that a raise lifts. */
public enum Answer {
    STANDS("Stands"),
    FALLS_SHORT("Falls short"),
    NOT_KNOWN("Not known");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

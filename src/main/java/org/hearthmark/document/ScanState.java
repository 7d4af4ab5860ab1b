package org.hearthmark.document;

/** Whether a file was looked at by a virus scanner, as its page says it. What is not open stays in quarantine. */
public enum ScanState {
    CLEAN("Scanned, clean", "green", true),
    NOT_SCANNED("Not scanned", "grey", true),
    WAITING("Waiting for the virus scan", "blue", false),
    SCANNER_SILENT("Waiting: the virus scanner does not answer and is asked again", "orange", false),
    INFECTED("Infected: locked away", "red", false);

    private final String label;
    private final String colour;
    private final boolean open;

    ScanState(String label, String colour, boolean open) {
        this.label = label;
        this.colour = colour;
        this.open = open;
    }

    public String label() {
        return label;
    }

    /** The colour of its tag. */
    public String colour() {
        return colour;
    }

    public boolean open() {
        return open;
    }
}

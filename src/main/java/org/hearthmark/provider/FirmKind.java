package org.hearthmark.provider;

/** What a firm is in law. */
public enum FirmKind {
    COMPANY("Company"),
    CHARITY("Charity"),
    SOLE_TRADER("Sole trader"),
    PARTNERSHIP("Partnership"),
    LOCAL_AUTHORITY("Council");

    private final String label;

    FirmKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package org.hearthmark.provider;

/** What somebody is that owns or controls a firm. */
public enum OwnerKind {
    PERSON("A person"),
    COMPANY("A company"),
    TRUSTEE("A trustee or director of a charity"),
    COUNCIL("A council"),
    OTHER("Something else, such as a trust");

    private final String label;

    OwnerKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

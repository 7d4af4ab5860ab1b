package org.hearthmark.accreditation.application.message;

/** Who writes in a conversation about a case. */
public enum Side {
    PROVIDER("The provider"),
    ALLIANCE("The alliance");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public Side other() {
        return this == PROVIDER ? ALLIANCE : PROVIDER;
    }
}

package org.hearthmark.provider;

/** Who holds the property that a home is in. */
public enum LandlordKind {
    OWNER_IS_FIRM("The provider owns it"),
    COMPANY("A company"),
    INDIVIDUAL("A person"),
    COUNCIL_OR_HOUSING_ASSOCIATION("A council or housing association");

    private final String label;

    LandlordKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

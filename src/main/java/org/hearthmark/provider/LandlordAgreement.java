package org.hearthmark.provider;

/** By what right the provider uses the property. */
public enum LandlordAgreement {
    FREEHOLD("Freehold"),
    LEASE("Lease"),
    MANAGEMENT_AGREEMENT("Management agreement");

    private final String label;

    LandlordAgreement(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package org.hearthmark.provider;

/** A public register of which facts are taken. */
public enum PublicRegister {
    COMPANIES_HOUSE("Companies House"),
    OFSTED("Ofsted");

    private final String label;

    PublicRegister(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

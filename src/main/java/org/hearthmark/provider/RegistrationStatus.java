package org.hearthmark.provider;

/** How Ofsted's register has a service. It says nothing about accreditation. */
public enum RegistrationStatus {
    REGISTERED("Registered with Ofsted"),
    NOT_REGISTERED("Not registered with Ofsted"),
    SUSPENDED("Registration suspended by Ofsted");

    private final String label;

    RegistrationStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package org.hearthmark.accreditation.domain.casework;

/** What a provider asks for in a case: it decides which stages there are. */
public enum CaseKind {
    APPLICATION("Application"),
    ADDED_HOME("Home added later");

    private final String label;

    CaseKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

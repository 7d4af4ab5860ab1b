package org.hearthmark.accreditation;

/** The alliance's own grade of a home. It is never shown as Ofsted's. Source: the scheme's rating scales. */
public enum Grade {
    A("At least 90 % of what the standard asks, and nothing below the level asked for"),
    B("At least 75 % of what the standard asks"),
    C("At least 60 % of what the standard asks: accredited only with conditions"),
    D("Less than 60 % of what the standard asks, or something that the law asks is not met: refusal is the rule"),
    NONE("Not graded yet: something that the law or the alliance insists on was not looked at");

    private final String meaning;

    Grade(String meaning) {
        this.meaning = meaning;
    }

    /** In words, for certificates and pages. */
    public String meaning() {
        return meaning;
    }

    public String label() {
        return this == NONE ? "No grade yet" : name();
    }
}

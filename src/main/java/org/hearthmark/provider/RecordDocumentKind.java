package org.hearthmark.provider;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a document of a provider's record is, of whom, and whether it has a last day. The codes are kept with documents. */
public enum RecordDocumentKind {
    EMPLOYERS_LIABILITY(About.FIRM, "Employers’ liability certificate", true),
    PUBLIC_LIABILITY(About.FIRM, "Public liability certificate", true),
    DATA_PROTECTION_FEE(About.FIRM, "Data protection registration", true),
    SAFEGUARDING_POLICY(About.FIRM, "Safeguarding policy", false),
    COMPLAINTS_POLICY(About.FIRM, "Complaints policy", false),
    RECRUITMENT_POLICY(About.FIRM, "Safer recruitment policy", false),
    FIRM_DOCUMENT(About.FIRM, "Something else about the provider", false),
    STATEMENT_OF_PURPOSE(About.SERVICE, "Statement of purpose", false),
    OFSTED_CERTIFICATE(About.SERVICE, "Ofsted’s certificate of registration", false),
    WORKFORCE_PLAN(About.SERVICE, "Workforce plan", false),
    SERVICE_DOCUMENT(About.SERVICE, "Something else about the service", false),
    GAS_SAFETY(About.HOME, "Gas safety record", true),
    ELECTRICAL_SAFETY(About.HOME, "Electrical installation report", true),
    FIRE_RISK(About.HOME, "Fire risk assessment", true),
    ENERGY_PERFORMANCE(About.HOME, "Energy performance certificate", true),
    HOUSE_LICENCE(About.HOME, "Licence of a house in multiple occupation", true),
    LANDLORD_AGREEMENT(About.HOME, "Lease, or the landlord’s agreement", false),
    LOCATION_ASSESSMENT(About.HOME, "Location assessment", false),
    HOME_DOCUMENT(About.HOME, "Something else about the home", false);

    private static final String PREFIX = "record-";

    private final About about;
    private final String label;
    private final boolean runsOut;

    RecordDocumentKind(About about, String label, boolean runsOut) {
        this.about = about;
        this.label = label;
        this.runsOut = runsOut;
    }

    public About about() {
        return about;
    }

    public String label() {
        return label;
    }

    /** Whether its last day must be said. */
    public boolean runsOut() {
        return runsOut;
    }

    /** Whether there may be several beside one another, so that none replaces another. */
    public boolean many() {
        return this == FIRM_DOCUMENT || this == SERVICE_DOCUMENT || this == HOME_DOCUMENT;
    }

    public String code() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RecordDocumentKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    public static List<RecordDocumentKind> of(About about) {
        return Arrays.stream(values()).filter(kind -> kind.about == about).toList();
    }
}

package org.hearthmark.journey;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of an application as a browser sends them, filled in so that the page accepts them. */
public final class ApplicationFields {

    private ApplicationFields() {}

    /** For a firm of this name, with one home at this address. */
    public static Map<String, String> of(String firm, String addressLine) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("firm.name", firm);
        fields.put("firm.kind", "COMPANY");
        fields.put("firm.companyNumber", "01234567");
        fields.put("firm.contactName", "Ada Elm");
        fields.put("firm.contactEmail", "ada@elm.example");
        fields.put("firm.contactPhone", "020 7946 0000");
        fields.put("service.name", firm + " Living");
        fields.put("service.urn", "2700001");
        fields.put("service.staffTotal", "12");
        fields.put("service.staffNights", "4");
        fields.put("service.staffAgency", "1");
        fields.put("cover.employersLiability", "10,000,000");
        date(fields, "cover.employersLiabilityUntil", "2031");
        fields.put("cover.publicLiability", "10,000,000");
        date(fields, "cover.publicLiabilityUntil", "2031");
        fields.put("cover.accounts", "filed");
        date(fields, "cover.accountsMadeUpTo", "2024");
        fields.put("declared", "true");
        home(fields, addressLine);
        return fields;
    }

    private static void home(Map<String, String> fields, String addressLine) {
        fields.put("homes[0].name", "Elm House");
        fields.put("homes[0].addressLine", addressLine);
        fields.put("homes[0].town", "London");
        fields.put("homes[0].postcode", "E8 1EA");
        fields.put("homes[0].council", "E09000012");
        fields.put("homes[0].ages", "BOTH");
        fields.put("homes[0].category", "SHARED_RING_FENCED");
        fields.put("homes[0].places", "4");
        fields.put("homes[0].landlordName", "Oak Estates Ltd");
        fields.put("homes[0].landlordKind", "COMPANY");
        fields.put("homes[0].landlordAgreement", "LEASE");
    }

    private static void date(Map<String, String> fields, String name, String year) {
        fields.put(name + ".day", "31");
        fields.put(name + ".month", "3");
        fields.put(name + ".year", year);
    }
}

package org.hearthmark.journey;

import java.time.LocalDate;
import java.util.Map;

/** Answers to the forms of a case in which nothing is found against anybody, as Tasklist sends them. */
final class Findings {

    private Findings() {}

    static Map<String, Object> complete() {
        return Map.of("complete", "complete");
    }

    static Map<String, Object> firmClear(String urn, LocalDate registeredFrom, LocalDate seenOn) {
        return Map.of(
                "ofstedRegistration", "registered",
                "urn", urn,
                "registeredFrom", registeredFrom.toString(),
                "registerSeenOn", seenOn.toString(),
                "companyStatus", "active",
                "exclusionGrounds", "none",
                "outcome", "clear");
    }

    static Map<String, Object> financesClear() {
        return Map.of(
                "accountsOnTime", "yes",
                "insolvency", "none",
                "employersLiability", "ok",
                "publicLiability", "inPlace",
                "outcome", "clear");
    }

    static Map<String, Object> landlordClear() {
        return Map.of("rightToLet", "seen", "landlordHistory", "clear", "licence", "inPlace", "outcome", "clear");
    }

    static Map<String, Object> visitOn(LocalDate day) {
        return Map.of("visitOn", day + "T10:00", "placeOfFiles", "The provider's office");
    }

    static Map<String, Object> visitClear(LocalDate day) {
        return Map.of("visitedOn", day.toString(), "staffFilesOpened", 5, "referencesVerified", 10, "outcome", "clear");
    }

    static Map<String, Object> sampleClear() {
        return Map.of("filesOpened", 5, "outcome", "clear");
    }

    static Map<String, Object> decision(String decision, String reasons) {
        return Map.of("decision", decision, "reasons", reasons, "declaredNoInterest", true);
    }
}

package org.hearthmark.accreditation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What people entered in the forms of November 2026. */
final class FirstModelAnswers {

    private static final String LEVEL_1 = "level1";

    private FirstModelAnswers() {}

    /** Answers that let a home be accredited. */
    static Map<String, Object> to(String step, LocalDate today) {
        return switch (step) {
            case "check-application" -> Map.of("complete", "complete");
            case "check-firm" -> firmClear(today);
            case "check-finances" -> financesClear();
            case "check-landlord" -> landlordClear();
            case "book-visit" -> visitOn(today.plusDays(10));
            case "record-visit" -> visited(today);
            case "inspect-property" -> everythingMet(today);
            case "decide-property" -> accredit();
            default -> throw new IllegalArgumentException("The first model has no step " + step);
        };
    }

    static Map<String, Object> refuseAtIntake() {
        return Map.of("complete", "refuse", "reasons", "The declaration is not signed, though we asked twice.");
    }

    private static Map<String, Object> firmClear(LocalDate seenOn) {
        return Map.of(
                "ofstedRegistration", "registered",
                "urn", "2790001",
                "registeredFrom", "2024-02-12",
                "registerSeenOn", seenOn.toString(),
                "companyStatus", "active",
                "exclusionGrounds", "none",
                "outcome", "clear");
    }

    private static Map<String, Object> financesClear() {
        return Map.of(
                "accountsOnTime", "yes",
                "insolvency", "none",
                "employersLiability", "ok",
                "publicLiability", "inPlace",
                "outcome", "clear");
    }

    private static Map<String, Object> landlordClear() {
        return Map.of("rightToLet", "seen", "landlordHistory", "clear", "licence", "notNeeded", "outcome", "clear");
    }

    private static Map<String, Object> visitOn(LocalDate day) {
        return Map.of("visitOn", day + "T10:00", "placeOfFiles", "The provider's office");
    }

    private static Map<String, Object> visited(LocalDate day) {
        return Map.of("visitedOn", day.toString(), "staffFilesOpened", 6, "referencesVerified", 12, "outcome", "clear");
    }

    private static Map<String, Object> everythingMet(LocalDate inspectedOn) {
        var answers = new HashMap<String, Object>();
        answers.put("inspectedOn", inspectedOn.toString());
        for (String item : new String[] {
            "pr10", "pr12", "ac01", "ac04", "ac05", "ac06", "ac07", "ac08", "ac09", "ac10", "ac11", "ac12", "ac13",
            "ac14", "ac15", "ac16", "ac17", "ac18", "ac19"
        }) {
            answers.put(item + "Level", LEVEL_1);
        }
        answers.put("ac04Measure", inspectedOn.minusMonths(2).toString());
        answers.put("ac05Measure", inspectedOn.minusMonths(20).toString());
        answers.put("ac08Measure", 7);
        answers.put("ac11Measure", 4);
        answers.put("ac12Measure", 5);
        answers.put("ac13Measure", 19);
        answers.put("ac15Measure", 90);
        answers.put("ac18Measure", 12);
        return answers;
    }

    private static Map<String, Object> accredit() {
        return decision("accredit", "Every line of the checklist is met.");
    }

    static Map<String, Object> refuse() {
        return decision("refuse", "The landlord may not let, so the home cannot be used.");
    }

    private static Map<String, Object> decision(String decision, String reasons) {
        return Map.of("decision", decision, "reasons", reasons, "declaredNoInterest", true);
    }
}

package org.hearthmark.accreditation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What people enter in the forms of the case. */
final class FormAnswers {

    private static final String LEVEL_1 = "level1";

    private FormAnswers() {}

    static Map<String, Object> complete() {
        return Map.of("complete", "complete");
    }

    static Map<String, Object> refuseAtIntake() {
        return Map.of("complete", "refuse", "reasons", "The declaration is not signed, though we asked twice.");
    }

    static Map<String, Object> firmClear(LocalDate seenOn) {
        return DeskAnswers.firm(seenOn, "2790001", LocalDate.of(2024, 2, 12)).map();
    }

    static Map<String, Object> financesClear(LocalDate seenOn) {
        return DeskAnswers.finances(seenOn).map();
    }

    static Map<String, Object> partnershipClear(LocalDate seenOn) {
        return DeskAnswers.firm(seenOn, "2790001", LocalDate.of(2024, 2, 12))
                .notAtCompaniesHouse()
                .map();
    }

    static Map<String, Object> partnershipSolvent(LocalDate seenOn) {
        return DeskAnswers.finances(seenOn).notAtCompaniesHouse().map();
    }

    static Map<String, Object> landlordClear(LocalDate seenOn) {
        return DeskAnswers.landlord(seenOn).map();
    }

    static Map<String, Object> landlordRefused(LocalDate seenOn) {
        return DeskAnswers.landlord(seenOn)
                .except("D20", "stop", "The landlord is banned from letting.")
                .map();
    }

    static Map<String, Object> visitOn(LocalDate day) {
        return StageTwoAnswers.visitOn(day);
    }

    static Map<String, Object> visited(LocalDate day) {
        return StageTwoAnswers.visited(day);
    }

    static Map<String, Object> sampleItems() {
        return StageTwoAnswers.sampleItems();
    }

    static Map<String, Object> returned() {
        return Map.of("complete", "return", "missing", "The lease of the second home has no signature.");
    }

    /** Every line of the first version's inspection met at the level that it asks for. */
    static Map<String, Object> everythingMet(LocalDate inspectedOn) {
        var answers = new HashMap<String, Object>();
        answers.put("inspectedOn", inspectedOn.toString());
        for (String item : new String[] {
            "pr10", "pr12", "ac01", "ac04", "ac05", "ac06", "ac07", "ac08", "ac09", "ac10", "ac11", "ac12", "ac13",
            "ac14", "ac15", "ac16", "ac17", "ac18", "ac19"
        }) {
            answers.put(item + "Level", LEVEL_1);
        }
        answers.put("ac04Measure", inspectedOn.toString());
        answers.put("ac05Measure", inspectedOn.minusMonths(20).toString());
        answers.put("ac08Measure", 7);
        answers.put("ac11Measure", 4);
        answers.put("ac12Measure", 5);
        answers.put("ac13Measure", 19);
        answers.put("ac15Measure", 90);
        answers.put("ac18Measure", 12);
        return answers;
    }

    static Map<String, Object> accredit() {
        return decision("accredit", "Every line of the checklist is met.");
    }

    static Map<String, Object> refuse() {
        return decision("proposeRefusal", "The landlord may not let, so the home cannot be used.");
    }

    static Map<String, Object> deferUntil(LocalDate day) {
        var answers = new HashMap<>(decision("defer", "The alarm system is being replaced."));
        answers.put("deferUntil", day.toString());
        return answers;
    }

    static Map<String, Object> inspectFirst() {
        return decision("inspectFirst", "Nobody has seen it yet.");
    }

    static Map<String, Object> accreditWith(String condition, String item, LocalDate due) {
        var answers = new HashMap<>(decision("accreditWithConditions", "Good, but for one thing."));
        answers.put("condition1Text", condition);
        answers.put("condition1Item", item);
        answers.put("condition1Due", due.toString());
        return answers;
    }

    static Map<String, Object> representations(String result, String reasons) {
        return Map.of("result", result, "reasons", reasons);
    }

    static Map<String, Object> conditionChecked(String result, LocalDate seenOn) {
        return Map.of("result", result, "seenOn", seenOn.toString(), "reasons", "Seen on the spot.");
    }

    private static Map<String, Object> decision(String decision, String reasons) {
        return Map.of("decision", decision, "reasons", reasons, "declaredNoInterest", true);
    }
}

package org.hearthmark.journey;

import java.time.LocalDate;
import java.util.Map;
import org.hearthmark.accreditation.DeskAnswers;
import org.hearthmark.accreditation.StageTwoAnswers;

/** Answers to the forms of a case in which nothing is found against anybody, as Tasklist sends them. */
final class Findings {

    private Findings() {}

    static Map<String, Object> complete() {
        return Map.of("complete", "complete");
    }

    static Map<String, Object> firmClear(String urn, LocalDate registeredFrom, LocalDate seenOn) {
        return DeskAnswers.firm(seenOn, urn, registeredFrom).map();
    }

    static Map<String, Object> financesClear(LocalDate seenOn) {
        return DeskAnswers.finances(seenOn).map();
    }

    static Map<String, Object> landlordClear(LocalDate seenOn) {
        return DeskAnswers.landlord(seenOn).map();
    }

    static Map<String, Object> visitOn(LocalDate day) {
        return StageTwoAnswers.visitOn(day);
    }

    static Map<String, Object> visitClear(LocalDate day) {
        return StageTwoAnswers.visited(day);
    }

    static Map<String, Object> fileComplete() {
        return StageTwoAnswers.fileComplete();
    }

    static Map<String, Object> sampleClear() {
        return StageTwoAnswers.sampleItems();
    }

    static Map<String, Object> decision(String decision, String reasons) {
        return Map.of("decision", decision, "reasons", reasons, "declaredNoInterest", true);
    }
}

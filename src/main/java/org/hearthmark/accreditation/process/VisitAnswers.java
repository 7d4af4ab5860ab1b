package org.hearthmark.accreditation.process;

import java.util.List;
import java.util.stream.Stream;
import org.hearthmark.accreditation.application.visit.VisitPlan;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.Answers;

/** Translates what is entered about the visit: when, where, who comes along. */
final class VisitAnswers {

    private VisitAnswers() {}

    static VisitPlan plan(Answers answers) {
        return new VisitPlan(
                answers.dateTime("visitOn")
                        .orElseThrow()
                        .atZone(LondonTime.ZONE)
                        .toInstant(),
                answers.text("placeOfFiles"),
                usernames(answers.text("comeAlong")));
    }

    private static List<String> usernames(String typed) {
        return Stream.of(typed.split("[,;\\s]+"))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    /** The step without what the checklist's own records hold. */
    static StepTaken withoutItems(StepTaken visit) {
        var kept = new java.util.HashMap<>(visit.findings());
        kept.keySet().removeIf(field -> field.matches("[a-z]{2}[0-9]{2}(Level|Measure|Comment)"));
        return new StepTaken(
                visit.caseId(), visit.homeId(), visit.step(), visit.outcome(), kept, visit.reasons(), visit.by());
    }
}

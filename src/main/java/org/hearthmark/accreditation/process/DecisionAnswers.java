package org.hearthmark.accreditation.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearthmark.accreditation.application.casework.Verdict;
import org.hearthmark.accreditation.application.casework.Verdict.NewCondition;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.workflow.Answers;

/** Translates the forms in which a home is decided: by the panel, and by who considers representations. */
final class DecisionAnswers {

    /** How many conditions the forms have room for. */
    private static final int CONDITIONS = 6;

    private DecisionAnswers() {}

    static Verdict ofPanel(Answers answers) {
        return verdict(
                answers,
                switch (answers.text("decision")) {
                    case "accredit" -> DecisionOutcome.ACCREDITED;
                    case "accreditWithConditions" -> DecisionOutcome.ACCREDITED_WITH_CONDITIONS;
                    case "proposeRefusal" -> DecisionOutcome.REFUSAL_PROPOSED;
                    case "defer" -> DecisionOutcome.DEFERRED;
                    case "inspectFirst" -> DecisionOutcome.INSPECTION_ORDERED;
                    default -> throw new IllegalArgumentException("The form let an unknown decision through");
                });
    }

    static Verdict ofRepresentations(Answers answers) {
        return verdict(
                answers,
                switch (answers.text("result")) {
                    case "upheld" -> DecisionOutcome.ACCREDITED;
                    case "upheldWithConditions" -> DecisionOutcome.ACCREDITED_WITH_CONDITIONS;
                    case "inspectAgain" -> DecisionOutcome.INSPECTION_ORDERED;
                    case "notUpheld" -> DecisionOutcome.REFUSED;
                    default -> throw new IllegalArgumentException("The form let an unknown result through");
                });
    }

    private static Verdict verdict(Answers answers, DecisionOutcome outcome) {
        return new Verdict(
                outcome, answers.text(AccreditationModel.REASONS), conditions(answers), answers.date("deferUntil"));
    }

    private static List<NewCondition> conditions(Answers answers) {
        return IntStream.rangeClosed(1, CONDITIONS)
                .mapToObj(number -> condition("condition" + number, answers))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<NewCondition> condition(String name, Answers answers) {
        return answers.optionalText(name + "Text")
                .map(text -> new NewCondition(
                        name,
                        text,
                        answers.optionalText(name + "Item"),
                        answers.date(name + "Due").orElseThrow()));
    }
}

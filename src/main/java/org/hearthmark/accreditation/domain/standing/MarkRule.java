package org.hearthmark.accreditation.domain.standing;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.hearthmark.accreditation.Mark;
import org.hearthmark.accreditation.domain.standing.SettingFacts.ConditionFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.DecisionFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.GradeFact;
import org.hearthmark.shared.DaysInWords;

/**
 * What goes with an accreditation on a day: the grade it was decided on, its open conditions, and how long it counts. It
 * runs out two months after its review was due, so that a late review does not shut a home at once: a value of our own.
 * Homes accredited before there were grades have no grade and do not run out.
 */
final class MarkRule {

    static final Period AFTER_THE_REVIEW = Period.ofMonths(2);

    private MarkRule() {}

    static Mark on(LocalDate day, DecisionFact decision, SettingFacts facts) {
        var grade = gradeOf(decision, facts);
        var reviewOn = decision.reviewOn()
                .or(() -> grade.flatMap(GradeFact::reviewAfter)
                        .map(months -> decision.trueFrom().plusMonths(months)));
        return new Mark(
                grade.map(GradeFact::grade),
                openConditions(day, decision, facts),
                reviewOn,
                reviewOn.map(review -> review.plus(AFTER_THE_REVIEW)));
    }

    /** The day on which the home was held against the standard: that of the grade on which it was decided, if there is one. */
    static LocalDate judgedOn(DecisionFact decision, SettingFacts facts) {
        return gradeOf(decision, facts).map(GradeFact::trueFrom).orElse(decision.trueFrom());
    }

    /** The grade that the decision was taken on: the last one of that home in that case that was known by then. */
    private static Optional<GradeFact> gradeOf(DecisionFact decision, SettingFacts facts) {
        return facts.grades().stream()
                .filter(grade -> grade.home().equals(decision.home()))
                .filter(grade -> !grade.recordedAt().isAfter(decision.recordedAt()))
                .sorted(comparing(GradeFact::recordedAt))
                .reduce((earlier, later) -> later);
    }

    private static List<String> openConditions(LocalDate day, DecisionFact decision, SettingFacts facts) {
        return facts.conditions().stream()
                .filter(condition -> condition.home().equals(decision.home()))
                .filter(condition -> !condition.trueFrom().isAfter(day))
                .filter(condition -> condition
                        .met()
                        .filter(met -> !met.trueFrom().isAfter(day))
                        .isEmpty())
                .sorted(comparing(ConditionFact::due).thenComparing(ConditionFact::text))
                .map(condition -> condition.text() + " (by " + DaysInWords.day(condition.due()) + ")")
                .toList();
    }
}

package org.hearthmark.accreditation.domain.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearthmark.accreditation.GradeTable.Graded;
import org.hearthmark.accreditation.GradeTable.Verdict;
import org.hearthmark.accreditation.InGrace;
import org.hearthmark.accreditation.Mark;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.accreditation.domain.standing.SettingFacts.DecisionFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.SuspensionFact;

/**
 * What holds of an accredited home on a day.
 *
 * @param decided     what goes with the decision
 * @param regraded    what the grade table says since something new is below; empty where all is as decided
 * @param suspensions those that are open, the earliest first
 */
record Held(
        LocalDate day,
        DecisionFact decision,
        Mark decided,
        Optional<Graded> regraded,
        List<SuspensionFact> suspensions,
        Optional<InGrace> grace) {

    static Held on(
            LocalDate day, DecisionFact decision, SettingFacts facts, Weighing weighing, List<SuspensionFact> open) {
        return new Held(
                day, decision, MarkRule.on(day, decision, facts), weighing.graded(day), open, weighing.grace(day));
    }

    Mark mark() {
        return regraded.map(graded -> decided.regraded(graded.grade())).orElse(decided);
    }

    StandingKind kind() {
        if (decided.validUntil().filter(day::isAfter).isPresent()) {
            return StandingKind.EXPIRED;
        }
        if (says(Verdict.REFUSE)) {
            return StandingKind.LAPSED;
        }
        if (!suspensions.isEmpty()) {
            return StandingKind.SUSPENDED;
        }
        return conditional() ? StandingKind.CONDITIONAL : StandingKind.FULL;
    }

    private boolean conditional() {
        return mark().conditional() || says(Verdict.CONDITIONS) || says(Verdict.NOT_YET);
    }

    private boolean says(Verdict verdict) {
        return regraded.filter(graded -> graded.verdict() == verdict).isPresent();
    }
}

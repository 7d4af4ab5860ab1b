package org.hearthmark.accreditation.domain.standing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import org.hearthmark.accreditation.domain.standing.SettingFacts.DecisionFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.LiftFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.SuspensionFact;

/** The suspensions of a home on a day. */
final class Stops {

    private Stops() {}

    /** Those that are not lifted, the earliest first. */
    static List<SuspensionFact> open(LocalDate day, SettingFacts facts) {
        return facts.suspensions().stream()
                .filter(suspension -> !suspension.trueFrom().isAfter(day))
                .filter(suspension -> facts.lifts().stream()
                        .noneMatch(lift -> lift.suspension().equals(suspension.id())
                                && !lift.trueFrom().isAfter(day)))
                .sorted(comparing(SuspensionFact::trueFrom).thenComparing(SuspensionFact::recordedAt))
                .toList();
    }

    /** Accredited since the decision, or since the last suspension was lifted. */
    static LocalDate openSince(LocalDate day, DecisionFact decision, SettingFacts facts) {
        return facts.lifts().stream()
                .map(LiftFact::trueFrom)
                .filter(lifted -> !lifted.isAfter(day) && lifted.isAfter(decision.trueFrom()))
                .max(naturalOrder())
                .orElse(decision.trueFrom());
    }
}

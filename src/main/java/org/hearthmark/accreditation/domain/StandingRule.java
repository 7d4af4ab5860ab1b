package org.hearthmark.accreditation.domain;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.accreditation.domain.SettingFacts.DecisionFact;
import org.hearthmark.accreditation.domain.SettingFacts.ItemFact;
import org.hearthmark.accreditation.domain.SettingFacts.SuspensionFact;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.StandardVersion;

/**
 * Where a home stands on a day: a pure function of its facts, the version of the standard in force and the day. Register,
 * check and pages all ask this one function. Precedence: suspended before accredited; the latest decision counts.
 */
public final class StandingRule {

    private StandingRule() {}

    /**
     * @param day     the day asked about, in Europe/London
     * @param facts   the facts of the home, in any order; what becomes true after the day is not looked at
     * @param version the version of the standard in force on the day
     */
    public static Standing on(LocalDate day, SettingFacts facts, StandardVersion version) {
        var decision = latestDecision(day, facts);
        if (decision.isEmpty()) {
            return new Standing(
                    day,
                    StandingKind.NEVER,
                    day,
                    List.of("No panel has decided on this home."),
                    Optional.empty(),
                    List.of());
        }
        if (decision.get().outcome() == DecisionOutcome.REFUSED) {
            return refused(day, decision.get());
        }
        return accredited(day, decision.get(), facts, version);
    }

    private static Standing refused(LocalDate day, DecisionFact decision) {
        return new Standing(
                day,
                StandingKind.REFUSED,
                decision.trueFrom(),
                List.of("The panel refused to accredit this home."),
                Optional.empty(),
                List.of());
    }

    private static Standing accredited(
            LocalDate day, DecisionFact decision, SettingFacts facts, StandardVersion version) {
        var gaps = gaps(day, facts, version);
        var open = openSuspensions(day, facts);
        var reasons = new ArrayList<String>();
        open.forEach(suspension -> reasons.add("Suspended by the alliance: " + suspension.reason()));
        reasons.add("The panel accredited this home for ages "
                + decision.judged().ages().label() + ", on version " + decision.standardVersion()
                + " of the standard.");
        var judged = Optional.of(decision.judged());
        if (open.isEmpty()) {
            return new Standing(day, StandingKind.FULL, fullSince(day, decision, facts), reasons, judged, gaps);
        }
        return new Standing(day, StandingKind.SUSPENDED, open.get(0).trueFrom(), reasons, judged, gaps);
    }

    private static Optional<DecisionFact> latestDecision(LocalDate day, SettingFacts facts) {
        return facts.decisions().stream()
                .filter(fact -> !fact.trueFrom().isAfter(day))
                .max(comparing(DecisionFact::trueFrom).thenComparing(DecisionFact::recordedAt));
    }

    private static List<SuspensionFact> openSuspensions(LocalDate day, SettingFacts facts) {
        return facts.suspensions().stream()
                .filter(suspension -> !suspension.trueFrom().isAfter(day))
                .filter(suspension -> facts.lifts().stream()
                        .noneMatch(lift -> lift.suspension().equals(suspension.id())
                                && !lift.trueFrom().isAfter(day)))
                .sorted(comparing(SuspensionFact::trueFrom).thenComparing(SuspensionFact::recordedAt))
                .toList();
    }

    /** Accredited since the decision, or since the last suspension was lifted. */
    private static LocalDate fullSince(LocalDate day, DecisionFact decision, SettingFacts facts) {
        return facts.lifts().stream()
                .map(SettingFacts.LiftFact::trueFrom)
                .filter(lifted -> !lifted.isAfter(day) && lifted.isAfter(decision.trueFrom()))
                .max(LocalDate::compareTo)
                .orElse(decision.trueFrom());
    }

    private static List<String> gaps(LocalDate day, SettingFacts facts, StandardVersion version) {
        return latestItems(day, facts).values().stream()
                .filter(fact -> fact.level() != Level.NOT_APPLICABLE)
                .filter(fact -> !fact.level().meets(version.requiredLevel(fact.item())))
                .map(ItemFact::item)
                .sorted()
                .toList();
    }

    private static Map<String, ItemFact> latestItems(LocalDate day, SettingFacts facts) {
        var latest = new HashMap<String, ItemFact>();
        facts.items().stream()
                .filter(fact -> !fact.trueFrom().isAfter(day))
                .sorted(comparing(ItemFact::trueFrom).thenComparing(ItemFact::recordedAt))
                .forEach(fact -> latest.put(fact.item(), fact));
        return latest;
    }
}

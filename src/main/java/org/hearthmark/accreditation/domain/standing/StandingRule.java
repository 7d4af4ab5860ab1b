package org.hearthmark.accreditation.domain.standing;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.accreditation.Mark;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.accreditation.domain.standing.SettingFacts.DecisionFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.ItemFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.SuspensionFact;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.standard.Bar;
import org.hearthmark.standard.Level;

/**
 * Where a home stands on a day: a pure function of its facts, the version of the standard in force and the day. Register,
 * check and pages all ask this one function. Precedence: ended (refused, run out), then suspended, then with conditions,
 * then full; the latest final decision counts, and every reason is shown.
 */
public final class StandingRule {

    private StandingRule() {}

    /**
     * @param day     the day asked about, in Europe/London
     * @param facts   the facts of the home, in any order; what becomes true after the day is not looked at
     * @param bar     what is or was asked where the home stands
     */
    public static Standing on(LocalDate day, SettingFacts facts, Bar bar) {
        var decision = facts.decisionOn(day);
        if (decision.isEmpty()) {
            return undecided(day, facts);
        }
        if (!decision.get().outcome().accredits()) {
            return notAccredited(
                    day, StandingKind.REFUSED, decision.get().trueFrom(), "The panel refused to accredit this home.");
        }
        return accredited(day, decision.get(), facts, bar);
    }

    private static Standing undecided(LocalDate day, SettingFacts facts) {
        return facts.withdrawals().stream()
                .map(SettingFacts.WithdrawalFact::trueFrom)
                .filter(from -> !from.isAfter(day))
                .max(LocalDate::compareTo)
                .map(from -> notAccredited(
                        day, StandingKind.WITHDRAWN, from, "Its provider withdrew it before it was decided."))
                .orElseGet(() -> notAccredited(day, StandingKind.NEVER, day, "No panel has decided on this home."));
    }

    private static Standing notAccredited(LocalDate day, StandingKind kind, LocalDate since, String reason) {
        return new Standing(day, kind, since, List.of(reason), Optional.empty(), Optional.empty(), List.of());
    }

    private static Standing accredited(LocalDate day, DecisionFact decision, SettingFacts facts, Bar bar) {
        var mark = MarkRule.on(day, decision, facts);
        var open = openSuspensions(day, facts);
        var ended = mark.validUntil().filter(day::isAfter);
        return new Standing(
                day,
                kind(ended, open, mark),
                since(day, decision, facts, ended, open),
                reasons(decision, mark, ended, open),
                Optional.of(decision.judged()),
                Optional.of(mark),
                gaps(day, facts, bar));
    }

    private static StandingKind kind(Optional<LocalDate> ended, List<SuspensionFact> open, Mark mark) {
        if (ended.isPresent()) {
            return StandingKind.EXPIRED;
        }
        if (!open.isEmpty()) {
            return StandingKind.SUSPENDED;
        }
        return mark.conditional() ? StandingKind.CONDITIONAL : StandingKind.FULL;
    }

    private static LocalDate since(
            LocalDate day,
            DecisionFact decision,
            SettingFacts facts,
            Optional<LocalDate> ended,
            List<SuspensionFact> open) {
        if (ended.isPresent()) {
            return ended.get().plusDays(1);
        }
        return open.isEmpty() ? openSince(day, decision, facts) : open.get(0).trueFrom();
    }

    private static List<String> reasons(
            DecisionFact decision, Mark mark, Optional<LocalDate> ended, List<SuspensionFact> open) {
        var reasons = new ArrayList<String>();
        ended.ifPresent(last -> reasons.add("The accreditation ran out at the end of " + DaysInWords.day(last)
                + ", because no review followed in time."));
        open.forEach(suspension -> reasons.add("Suspended by the alliance: " + suspension.reason()));
        mark.conditions().forEach(condition -> reasons.add("Condition still open: " + condition));
        reasons.add("This home was accredited for ages "
                + decision.judged().ages().label() + ", on version " + decision.standardVersion()
                + " of the standard.");
        mark.grade()
                .ifPresent(grade -> reasons.add("The alliance's grade is " + grade.label() + ": "
                        + Character.toLowerCase(grade.meaning().charAt(0))
                        + grade.meaning().substring(1) + "."));
        return reasons;
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
    private static LocalDate openSince(LocalDate day, DecisionFact decision, SettingFacts facts) {
        return facts.lifts().stream()
                .map(SettingFacts.LiftFact::trueFrom)
                .filter(lifted -> !lifted.isAfter(day) && lifted.isAfter(decision.trueFrom()))
                .max(LocalDate::compareTo)
                .orElse(decision.trueFrom());
    }

    private static List<String> gaps(LocalDate day, SettingFacts facts, Bar bar) {
        return latestItems(day, facts).values().stream()
                .filter(fact -> fact.level() != Level.NOT_APPLICABLE)
                .filter(fact -> !fact.level().meets(bar.on(day).requiredLevel(fact.item())))
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

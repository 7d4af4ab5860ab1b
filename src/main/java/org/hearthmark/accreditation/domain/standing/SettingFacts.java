package org.hearthmark.accreditation.domain.standing;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.Judged;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.standard.Level;

/**
 * Everything the standing of one home depends on. Each fact carries the day from which it is true and the instant at
 * which it was recorded, so that any past day can be asked about as it was, or as it was known.
 */
public record SettingFacts(
        List<DecisionFact> decisions,
        List<GradeFact> grades,
        List<ConditionFact> conditions,
        List<WithdrawalFact> withdrawals,
        List<SuspensionFact> suspensions,
        List<LiftFact> lifts,
        List<ItemFact> items,
        List<AnswerFact> answers) {

    public static final SettingFacts NONE =
            new SettingFacts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * A panel's decision on the home.
     *
     * @param home   the home in the case in which it was taken
     * @param judged what the home was judged as
     * @param reviewOn the day of the review where a reassessment left it as it was; otherwise the grade says it
     */
    public record DecisionFact(
            UUID home,
            DecisionOutcome outcome,
            String reasons,
            int standardVersion,
            Judged judged,
            Optional<LocalDate> reviewOn,
            LocalDate trueFrom,
            Instant recordedAt) {

        public DecisionFact(
                UUID home,
                DecisionOutcome outcome,
                String reasons,
                int standardVersion,
                Judged judged,
                LocalDate trueFrom,
                Instant recordedAt) {
            this(home, outcome, reasons, standardVersion, judged, Optional.empty(), trueFrom, recordedAt);
        }
    }

    /**
     * The grade of the home in a case.
     *
     * @param reviewAfter months from the decision to the review; empty where the grade does not accredit
     */
    public record GradeFact(
            UUID home, Grade grade, Optional<Integer> reviewAfter, LocalDate trueFrom, Instant recordedAt) {}

    /**
     * Something that has to be so by a day, for the home to stay accredited.
     *
     * @param due the day by which, as set last
     * @param met empty while it is open
     */
    public record ConditionFact(
            UUID home, String text, LocalDate due, Optional<MetFact> met, LocalDate trueFrom, Instant recordedAt) {

        ConditionFact knownAt(Instant instant) {
            var known = met.filter(end -> !end.recordedAt().isAfter(instant));
            return new ConditionFact(home, text, due, known, trueFrom, recordedAt);
        }
    }

    /** A condition is met, or was found to be no longer needed. */
    public record MetFact(LocalDate trueFrom, Instant recordedAt) {}

    /** Its provider wants it accredited no longer. */
    public record WithdrawalFact(LocalDate trueFrom, Instant recordedAt) {}

    /** A manager stopped the home. */
    public record SuspensionFact(UUID id, String reason, LocalDate trueFrom, Instant recordedAt) {}

    /** A second person lifted a suspension. */
    public record LiftFact(UUID suspension, LocalDate trueFrom, Instant recordedAt) {}

    /**
     * The highest level that an item was found to meet.
     *
     * @param dated the date of the document that bears it out; empty where the item has none
     */
    public record ItemFact(
            String item, Level level, Optional<LocalDate> dated, LocalDate trueFrom, Instant recordedAt) {}

    /**
     * Its provider answered a gap list: with evidence, or why it should not count.
     *
     * @param level   the level of the item that the answer is about; what asks more is not answered by it
     * @param checked empty until somebody has checked it
     */
    public record AnswerFact(
            String item, int level, LocalDate trueFrom, Instant recordedAt, Optional<CheckedFact> checked) {

        boolean checkedBy(LocalDate day) {
            return checked.filter(check -> !check.trueFrom().isAfter(day)).isPresent();
        }

        AnswerFact knownAt(Instant instant) {
            var known = checked.filter(check -> !check.recordedAt().isAfter(instant));
            return new AnswerFact(item, level, trueFrom, recordedAt, known);
        }
    }

    /**
     * Somebody checked an answer, whatever came of it: a cure is a record of the item.
     *
     * @param moreTimeUntil the day from which what was answered has to be met, where a manager gave more time
     */
    public record CheckedFact(LocalDate trueFrom, Instant recordedAt, Optional<LocalDate> moreTimeUntil) {

        public CheckedFact(LocalDate trueFrom, Instant recordedAt) {
            this(trueFrom, recordedAt, Optional.empty());
        }

        /** From which day what was answered may be asked for. */
        LocalDate countsFrom() {
            return moreTimeUntil.filter(trueFrom::isBefore).orElse(trueFrom);
        }
    }

    /** What the home was judged as by the last final decision of a day; empty where there is none. */
    public Optional<Judged> judgedOn(LocalDate day) {
        return decisionOn(day).map(DecisionFact::judged);
    }

    /** The last final decision that holds on a day. */
    public Optional<DecisionFact> decisionOn(LocalDate day) {
        return decisions.stream()
                .filter(fact -> fact.outcome().isFinal())
                .filter(fact -> !fact.trueFrom().isAfter(day))
                .max(comparing(DecisionFact::trueFrom).thenComparing(DecisionFact::recordedAt));
    }

    /** Every day from which something of it is true. */
    List<LocalDate> days() {
        var days = new ArrayList<LocalDate>();
        decisions.forEach(fact -> days.add(fact.trueFrom()));
        conditions.forEach(fact -> {
            days.add(fact.trueFrom());
            fact.met().ifPresent(met -> days.add(met.trueFrom()));
        });
        withdrawals.forEach(fact -> days.add(fact.trueFrom()));
        suspensions.forEach(fact -> days.add(fact.trueFrom()));
        lifts.forEach(fact -> days.add(fact.trueFrom()));
        items.forEach(fact -> days.add(fact.trueFrom()));
        answers.forEach(fact -> {
            days.add(fact.trueFrom());
            fact.checked().ifPresent(check -> {
                days.add(check.trueFrom());
                days.add(check.countsFrom());
            });
        });
        return days;
    }

    /** The same facts as far as they were recorded by an instant. */
    public SettingFacts knownAt(Instant instant) {
        return new SettingFacts(
                decisions.stream()
                        .filter(fact -> !fact.recordedAt().isAfter(instant))
                        .toList(),
                grades.stream()
                        .filter(fact -> !fact.recordedAt().isAfter(instant))
                        .toList(),
                conditions.stream()
                        .filter(fact -> !fact.recordedAt().isAfter(instant))
                        .map(fact -> fact.knownAt(instant))
                        .toList(),
                withdrawals.stream()
                        .filter(fact -> !fact.recordedAt().isAfter(instant))
                        .toList(),
                suspensions.stream()
                        .filter(fact -> !fact.recordedAt().isAfter(instant))
                        .toList(),
                lifts.stream()
                        .filter(fact -> !fact.recordedAt().isAfter(instant))
                        .toList(),
                items.stream()
                        .filter(fact -> !fact.recordedAt().isAfter(instant))
                        .toList(),
                answers.stream()
                        .filter(fact -> !fact.recordedAt().isAfter(instant))
                        .map(fact -> fact.knownAt(instant))
                        .toList());
    }
}

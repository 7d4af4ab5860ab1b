package org.hearthmark.accreditation.domain.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.Judged;
import org.hearthmark.accreditation.Mark;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.accreditation.domain.standing.SettingFacts.ConditionFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.DecisionFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.GradeFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.MetFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.SuspensionFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.WithdrawalFact;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;
import org.hearthmark.standard.Bar;
import org.hearthmark.standard.ChecklistFile;
import org.hearthmark.standard.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What grades, conditions and the passing of time do to a home's standing. */
class StandingOfGradesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Instant DECIDED = Instant.parse("2026-03-10T10:00:00Z");
    private static final Bar BAR = ChecklistFile.read().bars().bar(new Ground("London", "SELF_CONTAINED"));
    private static final StandingRule RULE =
            new StandingRule(ChecklistFile.read().items(), PlainGradeTable.THE);
    private static final UUID HOME = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({"A, 12, FULL", "B, 6, FULL", "C, 3, CONDITIONAL"})
    void aGradeOfCIsAConditionalAccreditationAndABetterOneAFullOne(Grade grade, int months, StandingKind kind) {
        var standing = on(DAY, graded(grade, months));

        assertThat(standing.kind()).isEqualTo(kind);
        assertThat(standing.mayBeUsed()).isTrue();
        assertThat(standing.mark().flatMap(Mark::grade)).contains(grade);
        assertThat(standing.mark().flatMap(Mark::reviewOn)).contains(DAY.plusMonths(months));
    }

    @Test
    void anAccreditationRunsOutTwoMonthsAfterItsReviewWasDue() {
        var facts = graded(Grade.B, 6);
        var last = LocalDate.of(2026, 11, 10);

        assertThat(on(last, facts).kind()).isEqualTo(StandingKind.FULL);
        assertThat(on(last, facts).mark().flatMap(Mark::validUntil)).contains(last);
        assertThat(on(last.plusDays(1), facts).kind()).isEqualTo(StandingKind.EXPIRED);
        assertThat(on(last.plusDays(1), facts).mayBeUsed()).isFalse();
        assertThat(on(last.plusDays(9), facts).since()).isEqualTo(last.plusDays(1));
    }

    @Test
    void aHomeAccreditedBeforeThereWereGradesStaysFullAndDoesNotRunOut() {
        var facts = facts(List.of(decision(DecisionOutcome.ACCREDITED)), List.of(), List.of(), List.of());

        assertThat(on(DAY.plusYears(5), facts).kind()).isEqualTo(StandingKind.FULL);
        assertThat(on(DAY, facts).mark())
                .contains(new Mark(Optional.empty(), List.of(), Optional.empty(), Optional.empty()));
    }

    @Test
    void aGradeThatWasWorkedOutAfterTheDecisionIsNotTheOneItWasTakenOn() {
        var facts = facts(
                List.of(decision(DecisionOutcome.ACCREDITED)),
                List.of(
                        grade(HOME, Grade.B, 6, DECIDED.minusSeconds(9)),
                        grade(HOME, Grade.C, 3, DECIDED.plusSeconds(9))),
                List.of(),
                List.of());

        assertThat(on(DAY, facts).mark().flatMap(Mark::grade)).contains(Grade.B);
    }

    @Test
    void aGradeOfAnotherCaseSaysNothing() {
        var facts = facts(
                List.of(decision(DecisionOutcome.ACCREDITED)),
                List.of(grade(UUID.randomUUID(), Grade.C, 3, DECIDED.minusSeconds(9))),
                List.of(),
                List.of());

        assertThat(on(DAY, facts).kind()).isEqualTo(StandingKind.FULL);
    }

    @Test
    void anOpenConditionMakesTheAccreditationConditionalUntilItIsMet() {
        var met = DAY.plusDays(20);
        var facts = facts(
                List.of(decision(DecisionOutcome.ACCREDITED_WITH_CONDITIONS)),
                List.of(grade(HOME, Grade.B, 6, DECIDED.minusSeconds(9))),
                List.of(new ConditionFact(
                        HOME, "Fit a lock", DAY.plusDays(28), Optional.of(new MetFact(met, DECIDED)), DAY, DECIDED)),
                List.of());

        assertThat(on(met.minusDays(1), facts).kind()).isEqualTo(StandingKind.CONDITIONAL);
        assertThat(on(met.minusDays(1), facts).reasons().get(0)).contains("Fit a lock", "7 April 2026");
        assertThat(on(met, facts).kind()).isEqualTo(StandingKind.FULL);
    }

    @Test
    void whatEndedGoesBeforeASuspensionAndASuspensionBeforeConditionsAndAllReasonsAreShown() {
        var graded = graded(Grade.C, 3);
        var facts = new SettingFacts(
                graded.decisions(),
                graded.grades(),
                List.of(new ConditionFact(HOME, "Fit a lock", DAY.plusDays(28), Optional.empty(), DAY, DECIDED)),
                List.of(),
                List.of(new SuspensionFact(UUID.randomUUID(), "Gas leak", DAY.plusDays(3), DECIDED)),
                List.of(),
                List.of(),
                List.of());
        var ended = on(DAY.plusMonths(6), facts);

        assertThat(on(DAY.plusDays(2), facts).kind()).isEqualTo(StandingKind.CONDITIONAL);
        assertThat(on(DAY.plusDays(3), facts).kind()).isEqualTo(StandingKind.SUSPENDED);
        assertThat(ended.kind()).isEqualTo(StandingKind.EXPIRED);
        assertThat(String.join(" | ", ended.reasons())).contains("ran out", "Gas leak", "Fit a lock", "grade is C");
    }

    @Test
    void aProposalADeferralAndAnOrderToInspectChangeNoStanding() {
        for (var outcome : List.of(
                DecisionOutcome.REFUSAL_PROPOSED, DecisionOutcome.DEFERRED, DecisionOutcome.INSPECTION_ORDERED)) {
            var later = new DecisionFact(
                    UUID.randomUUID(), outcome, "reasons", 1, judged(), DAY.plusDays(1), DECIDED.plusSeconds(9));
            var both = facts(List.of(decision(DecisionOutcome.ACCREDITED), later), List.of(), List.of(), List.of());
            var alone = facts(List.of(later), List.of(), List.of(), List.of());

            assertThat(on(DAY.plusDays(1), both).kind()).isEqualTo(StandingKind.FULL);
            assertThat(on(DAY.plusDays(1), alone).kind()).isEqualTo(StandingKind.NEVER);
        }
    }

    @Test
    void aHomeWithdrawnBeforeItsDecisionIsWithdrawnAndAnAccreditedOneKeepsWhatItHas() {
        var withdrawal = List.of(new WithdrawalFact(DAY.plusDays(5), DECIDED));
        var undecided = facts(List.of(), List.of(), List.of(), withdrawal);
        var accredited = facts(List.of(decision(DecisionOutcome.ACCREDITED)), List.of(), List.of(), withdrawal);

        assertThat(on(DAY.plusDays(4), undecided).kind()).isEqualTo(StandingKind.NEVER);
        assertThat(on(DAY.plusDays(5), undecided).kind()).isEqualTo(StandingKind.WITHDRAWN);
        assertThat(on(DAY.plusDays(5), accredited).kind()).isEqualTo(StandingKind.FULL);
    }

    private static Standing on(LocalDate day, SettingFacts facts) {
        return RULE.on(day, facts, BAR);
    }

    private static SettingFacts graded(Grade grade, int months) {
        return facts(
                List.of(decision(DecisionOutcome.ACCREDITED)),
                List.of(grade(HOME, grade, months, DECIDED.minusSeconds(9))),
                List.of(),
                List.of());
    }

    private static DecisionFact decision(DecisionOutcome outcome) {
        return new DecisionFact(HOME, outcome, "reasons", 1, judged(), DAY, DECIDED);
    }

    private static Judged judged() {
        return new Judged(AgeRange.BOTH, UUID.randomUUID(), Category.SELF_CONTAINED, 4);
    }

    private static GradeFact grade(UUID home, Grade grade, int months, Instant recordedAt) {
        return new GradeFact(home, grade, Optional.of(months), DAY.minusDays(9), recordedAt);
    }

    private static SettingFacts facts(
            List<DecisionFact> decisions,
            List<GradeFact> grades,
            List<ConditionFact> conditions,
            List<WithdrawalFact> withdrawals) {
        return new SettingFacts(decisions, grades, conditions, withdrawals, List.of(), List.of(), List.of(), List.of());
    }
}

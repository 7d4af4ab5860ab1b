package org.hearthmark.accreditation.domain.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.Judged;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.accreditation.domain.standing.SettingFacts.DecisionFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.ItemFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.LiftFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.SuspensionFact;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;
import org.hearthmark.standard.Bar;
import org.hearthmark.standard.ChecklistFile;
import org.hearthmark.standard.Grace;
import org.hearthmark.standard.Ground;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.PlannedRaise;
import org.junit.jupiter.api.Test;

class StandingRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Bar BAR = ChecklistFile.read()
            .bars()
            .bar(new Ground("London", "SELF_CONTAINED"))
            .with(new PlannedRaise(Map.of("AC-11", 2), Set.of(), Set.of(), LocalDate.of(2026, 2, 1), Grace.USUAL));
    private static final StandingRule RULE =
            new StandingRule(ChecklistFile.read().items(), PlainGradeTable.THE);
    private static final UUID HOME = UUID.randomUUID();
    private static final UUID SUSPENSION = UUID.randomUUID();
    private static final Judged JUDGED =
            new Judged(AgeRange.AGE_18_PLUS, UUID.randomUUID(), Category.SELF_CONTAINED, 4);

    @Test
    void aHomeThatNobodyDecidedOnIsNotAccredited() {
        assertThat(on(DAY, SettingFacts.NONE).kind()).isEqualTo(StandingKind.NEVER);
    }

    @Test
    void aHomeThatThePanelAccreditedStandsFromTheDayOfTheDecision() {
        var facts = decided(DecisionOutcome.ACCREDITED, DAY);

        assertThat(on(DAY.minusDays(1), facts).kind()).isEqualTo(StandingKind.NEVER);
        assertThat(on(DAY, facts).kind()).isEqualTo(StandingKind.FULL);
        assertThat(on(DAY.plusDays(90), facts).since()).isEqualTo(DAY);
    }

    @Test
    void aHomeIsAccreditedForTheAgesAndTheServiceItWasJudgedFor() {
        assertThat(on(DAY, decided(DecisionOutcome.ACCREDITED, DAY)).judged()).contains(JUDGED);
    }

    @Test
    void aRefusedHomeMayNotBeUsed() {
        var standing = on(DAY, decided(DecisionOutcome.REFUSED, DAY));

        assertThat(standing.kind()).isEqualTo(StandingKind.REFUSED);
        assertThat(standing.mayBeUsed()).isFalse();
    }

    @Test
    void theLatestDecisionCounts() {
        var facts = of(
                List.of(decision(DecisionOutcome.ACCREDITED, DAY.plusDays(30)), decision(DecisionOutcome.REFUSED, DAY)),
                List.of(),
                List.of(),
                List.of());

        assertThat(on(DAY.plusDays(29), facts).kind()).isEqualTo(StandingKind.REFUSED);
        assertThat(on(DAY.plusDays(30), facts).kind()).isEqualTo(StandingKind.FULL);
    }

    @Test
    void aSuspensionClosesTheHomeOnTheSameDayAndSaysWhy() {
        var standing = on(DAY.plusDays(5), suspended(DAY.plusDays(5)));

        assertThat(standing.kind()).isEqualTo(StandingKind.SUSPENDED);
        assertThat(standing.since()).isEqualTo(DAY.plusDays(5));
        assertThat(standing.reasons().get(0)).contains("Gas leak");
    }

    @Test
    void aLiftedSuspensionRestoresNothingByItselfTheStandingIsComputedAgain() {
        var accreditedAndLifted = lifted(suspended(DAY.plusDays(5)), DAY.plusDays(8));
        var neverAccredited = of(List.of(), accreditedAndLifted.suspensions(), accreditedAndLifted.lifts(), List.of());

        assertThat(on(DAY.plusDays(7), accreditedAndLifted).kind()).isEqualTo(StandingKind.SUSPENDED);
        assertThat(on(DAY.plusDays(8), accreditedAndLifted).kind()).isEqualTo(StandingKind.FULL);
        assertThat(on(DAY.plusDays(8), accreditedAndLifted).since()).isEqualTo(DAY.plusDays(8));
        assertThat(on(DAY.plusDays(8), neverAccredited).kind()).isEqualTo(StandingKind.NEVER);
    }

    @Test
    void aLiftOfAnotherSuspensionLeavesTheHomeClosed() {
        var facts = suspended(DAY);
        var other = new LiftFact(UUID.randomUUID(), DAY, Instant.EPOCH);

        assertThat(on(DAY, of(facts.decisions(), facts.suspensions(), List.of(other), List.of()))
                        .kind())
                .isEqualTo(StandingKind.SUSPENDED);
    }

    @Test
    void itemsBelowWhatTheVersionAsksForAreGapsAndTheLatestRecordCounts() {
        var facts = of(
                decided(DecisionOutcome.ACCREDITED, DAY).decisions(),
                List.of(),
                List.of(),
                List.of(
                        item("AC-08", Level.NONE, DAY),
                        item("AC-08", Level.LEVEL_1, DAY.plusDays(1)),
                        item("AC-11", Level.LEVEL_1, DAY)));

        assertThat(on(DAY, facts).gaps()).containsExactly("AC-08", "AC-11");
        assertThat(on(DAY.plusDays(1), facts).gaps()).containsExactly("AC-11");
    }

    @Test
    void notLookedAtIsAGapAndNotApplicableIsNone() {
        var facts = of(
                decided(DecisionOutcome.ACCREDITED, DAY).decisions(),
                List.of(),
                List.of(),
                List.of(item("AC-08", Level.NOT_LOOKED_AT, DAY), item("AC-11", Level.NOT_APPLICABLE, DAY)));

        assertThat(on(DAY, facts).gaps()).containsExactly("AC-08");
    }

    @Test
    void aPastDayCanBeAskedAboutAsItWasKnownThen() {
        var known = Instant.parse("2026-03-11T09:00:00Z");
        var facts = suspended(DAY);
        var late = of(
                facts.decisions(),
                List.of(new SuspensionFact(SUSPENSION, "Gas leak", DAY, known)),
                List.of(),
                List.of());

        assertThat(on(DAY, late.knownAt(known.minusSeconds(1))).kind()).isEqualTo(StandingKind.FULL);
        assertThat(on(DAY, late.knownAt(known)).kind()).isEqualTo(StandingKind.SUSPENDED);
    }

    private static Standing on(LocalDate day, SettingFacts facts) {
        return RULE.on(day, facts, BAR);
    }

    private static SettingFacts decided(DecisionOutcome outcome, LocalDate day) {
        return of(List.of(decision(outcome, day)), List.of(), List.of(), List.of());
    }

    private static DecisionFact decision(DecisionOutcome outcome, LocalDate day) {
        return new DecisionFact(HOME, outcome, "reasons", 1, JUDGED, day, Instant.EPOCH);
    }

    private static SettingFacts suspended(LocalDate from) {
        return of(
                List.of(decision(DecisionOutcome.ACCREDITED, DAY)),
                List.of(new SuspensionFact(SUSPENSION, "Gas leak", from, Instant.EPOCH)),
                List.of(),
                List.of());
    }

    private static SettingFacts lifted(SettingFacts facts, LocalDate from) {
        return of(
                facts.decisions(),
                facts.suspensions(),
                List.of(new LiftFact(SUSPENSION, from, Instant.EPOCH)),
                facts.items());
    }

    private static ItemFact item(String id, Level level, LocalDate from) {
        return new ItemFact(id, level, Optional.empty(), from, Instant.EPOCH);
    }

    private static SettingFacts of(
            List<DecisionFact> decisions,
            List<SuspensionFact> suspensions,
            List<LiftFact> lifts,
            List<ItemFact> items) {
        return new SettingFacts(decisions, List.of(), List.of(), List.of(), suspensions, lifts, items, List.of());
    }
}

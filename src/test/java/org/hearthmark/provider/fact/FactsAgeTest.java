package org.hearthmark.provider.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearthmark.provider.FactKind.CHARGES;
import static org.hearthmark.provider.FactKind.COMPANY_PROFILE;
import static org.hearthmark.provider.FactKind.INSOLVENCY;
import static org.hearthmark.provider.FactKind.OFFICERS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.FactState;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.PublicFact;
import org.hearthmark.provider.PublicFacts;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@HearthmarkTest
@Transactional
class FactsAgeTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final FactsAtWork work;
    private final MovableClock clock;
    private final ScriptedRegister register = new ScriptedRegister();
    private PublicFacts facts;
    private UUID firm;

    @Autowired
    FactsAgeTest(FactsAtWork work, MovableClock clock) {
        this.work = work;
        this.clock = clock;
    }

    @BeforeEach
    void aFirmThatIsAskedAbout() {
        clock.set(MONDAY);
        work.begin();
        facts = work.facts(register);
        firm = work.firm("09000001");
        facts.watch(firm);
        work.sweep(register).run();
    }

    @ParameterizedTest
    @EnumSource
    void aFactIsUsedUntilItsDayAndIsPendingTheDayAfter(FactKind kind) {
        LocalDate last = kind.goodUntil(DAY);
        register.saysNothingAtAll();

        clock.set(LondonTime.startOf(last.plusDays(1)).minusSeconds(1));
        work.sweep(register).run();
        assertThat(state(kind).pendingOn(LondonTime.today(clock))).isFalse();

        clock.set(LondonTime.startOf(last.plusDays(1)));
        work.sweep(register).run();
        assertThat(state(kind).pendingOn(LondonTime.today(clock))).isTrue();
        assertThat(state(kind).latest()).as("what was known stays").isPresent();
        assertThat(state(kind).failure()).isPresent();
        assertThat(state(kind).nextTry())
                .hasValueSatisfying(next -> assertThat(next).isAfter(clock.instant()));
    }

    @Test
    void whatIsTooOldIsInNoReading() {
        assertThat(facts.readingOn(firm, DAY.plusDays(3)).profile()).isPresent();
        assertThat(facts.readingOn(firm, DAY.plusDays(4)).profile()).isEmpty();
        assertThat(facts.readingOn(firm, DAY.plusDays(4)).officers()).isPresent();
        assertThat(facts.readingOn(firm, DAY.plusDays(4)).charges())
                .as("the register knows of none")
                .hasValueSatisfying(charges -> assertThat(charges).isEmpty());
    }

    @Test
    void whenTheRegisterAnswersAgainTheFactIsGoodAgainByItself() {
        register.saysNothingAtAll();
        clock.set(LondonTime.startOf(DAY.plusDays(5)));
        work.sweep(register).run();
        assertThat(state(COMPANY_PROFILE).pendingOn(DAY.plusDays(5))).isTrue();

        register.answersAgain();
        clock.set(state(COMPANY_PROFILE).nextTry().orElseThrow());
        work.sweep(register).run();

        assertThat(state(COMPANY_PROFILE).pendingOn(DAY.plusDays(5))).isFalse();
        assertThat(state(COMPANY_PROFILE).failure()).isEmpty();
    }

    @Test
    void whatAPersonRecordedIsUsedUntilALaterAnswerAndIsInNoReading() {
        clock.set(LondonTime.startOf(DAY.plusDays(5)));
        facts.recordByHand(
                firm, COMPANY_PROFILE, nothingAgainst("Seen on the register's own page"), DAY.plusDays(4), "officer");

        FactState recorded = state(COMPANY_PROFILE);
        assertThat(recorded.usableOn(DAY.plusDays(5))).hasValueSatisfying(fact -> {
            assertThat(fact.byHand()).contains(nothingAgainst("Seen on the register's own page"));
            assertThat(fact.recordedBy()).isEqualTo("officer");
            assertThat(fact.goodUntil()).isEqualTo(DAY.plusDays(7));
        });
        assertThat(facts.readingOn(firm, DAY.plusDays(5)).profile()).isEmpty();

        work.sweep(register).run();
        assertThat(state(COMPANY_PROFILE).latest().orElseThrow().byHand()).isEmpty();
    }

    @Test
    void anAnswerOfALaterDayGoesBeforeWhatAPersonSawEarlier() {
        facts.recordByHand(firm, COMPANY_PROFILE, nothingAgainst("Seen yesterday"), DAY.minusDays(1), "officer");
        assertThat(state(COMPANY_PROFILE).latest().orElseThrow().byHand()).isEmpty();

        facts.recordByHand(firm, COMPANY_PROFILE, nothingAgainst("Seen today"), DAY, "officer");
        assertThat(state(COMPANY_PROFILE).latest().orElseThrow().byHand()).isPresent();
    }

    @Test
    void aRecordNeedsAReasonAndADayThatIsNeitherToComeNorTooLongAgo() {
        assertThatThrownBy(() -> facts.recordByHand(firm, CHARGES, nothingAgainst(" "), DAY.plusDays(1), "officer"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys("seenOn", "reason"));
        assertThatThrownBy(
                        () -> facts.recordByHand(firm, CHARGES, nothingAgainst("Seen"), DAY.minusDays(15), "officer"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys("seenOn"));
    }

    @Test
    void ofAnotherCompanyNumberNothingIsKnownYet() {
        work.renumber(firm, "09000002");
        assertThat(state(OFFICERS).latest()).isEmpty();

        facts.watch(firm);
        work.sweep(register).run();
        assertThat(state(OFFICERS).latest()).isPresent();
        assertThat(register.asked.get(register.asked.size() - 1).number().value())
                .isEqualTo("09000002");
    }

    @Test
    void soleTradersAndFirmsWithoutANumberAreNotAskedAbout() {
        UUID trader = work.firm(FirmKind.SOLE_TRADER, "09000003");
        UUID charity = work.firm(FirmKind.CHARITY, null);
        UUID company = work.firm(FirmKind.COMPANY, "no idea");
        register.asked.clear();

        facts.watch(Set.of(trader, charity, company));
        work.sweep(register).run();

        assertThat(register.asked).isEmpty();
        assertThat(facts.of(trader).get(INSOLVENCY).failure()).isEmpty();
        assertThat(facts.of(charity).get(INSOLVENCY).failure()).isEmpty();
        assertThat(facts.of(company).get(INSOLVENCY).failure()).contains("“no idea” cannot be a company number");
        assertThatThrownBy(() -> facts.askNow(trader)).isInstanceOf(Refusal.class);
    }

    @Test
    void aFirmThatStatesNoNumberAnyMoreIsAskedAboutNoMoreOnceItIsWatchedAgain() {
        work.renumber(firm, null);
        register.asked.clear();

        facts.watch(firm);
        clock.set(LondonTime.startOf(DAY.plusDays(2)));
        work.sweep(register).run();

        assertThat(register.asked).isEmpty();
        assertThat(state(COMPANY_PROFILE).nextTry()).isEmpty();
        assertThatThrownBy(() -> facts.askNow(firm)).isInstanceOf(Refusal.class);
    }

    @Test
    void aFirmThatIsWatchedNoMoreKeepsItsFactsWhichGrowOld() {
        facts.unwatch(firm);
        register.asked.clear();
        clock.set(LondonTime.startOf(DAY.plusDays(2)));
        work.sweep(register).run();

        assertThat(register.asked).isEmpty();
        assertThat(state(COMPANY_PROFILE).nextTry()).isEmpty();
        assertThat(state(COMPANY_PROFILE).pendingOn(DAY.plusDays(2))).isFalse();
        assertThat(state(COMPANY_PROFILE).pendingOn(DAY.plusDays(4))).isTrue();
    }

    @Test
    void ofAFirmThatDoesNotExistThereAreNoFacts() {
        assertThatThrownBy(() -> facts.of(UUID.randomUUID())).isInstanceOf(Refusal.class);
        assertThat(facts.of(Set.of(UUID.randomUUID()))).isEmpty();
    }

    private FactState state(FactKind kind) {
        return facts.of(firm).get(kind);
    }

    private static PublicFact.ByHand nothingAgainst(String reason) {
        return new PublicFact.ByHand(false, reason);
    }
}

package org.hearthmark.provider.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.provider.FactKind.CHARGES;
import static org.hearthmark.provider.FactKind.COMPANY_PROFILE;
import static org.hearthmark.provider.FactKind.FILING_HISTORY;
import static org.hearthmark.provider.fact.ScriptedRegister.told;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.PublicFact;
import org.hearthmark.provider.PublicFacts;
import org.hearthmark.provider.PublicFactsChanged;
import org.hearthmark.shared.LondonTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@HearthmarkTest
@RecordApplicationEvents
@Transactional
class FactSweepTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    private final FactsAtWork work;
    private final WatchRows watches;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final ScriptedRegister register = new ScriptedRegister();
    private PublicFacts facts;
    private FactSweep sweep;

    @Autowired
    FactSweepTest(FactsAtWork work, WatchRows watches, JdbcClient jdbc, MovableClock clock) {
        this.work = work;
        this.watches = watches;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
        work.begin();
        facts = work.facts(register);
        sweep = work.sweep(register);
    }

    @Test
    void aFirmIsAskedAboutAtOnceAndThenByTheIntervalOfEachKind(ApplicationEvents events) {
        UUID firm = watched("09100001");
        sweep.run();

        assertThat(events.stream(PublicFactsChanged.class))
                .containsExactly(new PublicFactsChanged(firm, Set.of(FactKind.values())));
        for (FactKind kind : FactKind.values()) {
            assertThat(facts.of(firm).get(kind).nextTry())
                    .hasValueSatisfying(
                            next -> assertThat(next).isAfter(MONDAY).isBeforeOrEqualTo(MONDAY.plus(kind.every())));
        }
        register.asked.clear();
        sweep.run();
        assertThat(register.asked).as("nothing is due").isEmpty();
    }

    @Test
    void theSameAnswerAgainIsKeptOnceAndIsNoNews(ApplicationEvents events) {
        UUID firm = watched("09100002");
        register.says(COMPANY_PROFILE, told("active of 09100002"));
        sweep.run();
        events.clear();

        clock.advance(Duration.ofDays(1));
        sweep.run();

        assertThat(events.stream(PublicFactsChanged.class)).isEmpty();
        assertThat(count("provider.public_fact where kind = 'COMPANY_PROFILE' and firm = '" + firm + "'"))
                .isEqualTo(2);
        assertThat(count("provider.register_answer where raw = 'active of 09100002'"))
                .isEqualTo(1);
        assertThat(facts.of(firm).get(COMPANY_PROFILE).latest().orElseThrow().asAt())
                .isEqualTo(clock.instant());
    }

    @Test
    void anotherAnswerIsNewsOfItsKind(ApplicationEvents events) {
        UUID firm = watched("09100003");
        sweep.run();
        events.clear();

        register.says(COMPANY_PROFILE, told("liquidation"));
        clock.advance(Duration.ofDays(1));
        sweep.run();

        assertThat(events.stream(PublicFactsChanged.class))
                .containsExactly(new PublicFactsChanged(firm, Set.of(COMPANY_PROFILE)));
    }

    @Test
    void aFailureChangesNothingAndTheNextAnswerIsNewsEvenIfItIsTheSame(ApplicationEvents events) {
        UUID firm = watched("09100004");
        sweep.run();
        events.clear();
        Optional<PublicFact> before = facts.of(firm).get(COMPANY_PROFILE).latest();

        register.says(COMPANY_PROFILE, new RegisterAnswer.Nonsense("{\"company_st", "The answer was cut off"));
        clock.advance(Duration.ofDays(1));
        sweep.run();
        assertThat(events.stream(PublicFactsChanged.class)).isEmpty();
        assertThat(facts.of(firm).get(COMPANY_PROFILE)).satisfies(state -> {
            assertThat(state.latest()).isEqualTo(before);
            assertThat(state.failure()).contains("The answer was cut off");
            assertThat(Duration.between(clock.instant(), state.nextTry().orElseThrow()))
                    .isBetween(Duration.ofSeconds(45), Duration.ofSeconds(60));
        });

        register.answersAgain();
        clock.advance(Duration.ofMinutes(1));
        sweep.run();
        assertThat(events.stream(PublicFactsChanged.class))
                .containsExactly(new PublicFactsChanged(firm, Set.of(COMPANY_PROFILE)));
        assertThat(facts.of(firm).get(COMPANY_PROFILE).failure()).isEmpty();
    }

    @Test
    void oneKindThatFailsDoesNotHoldUpTheOthers() {
        UUID firm = watched("09100005");
        register.says(CHARGES, ScriptedRegister.silent()).says(COMPANY_PROFILE, told("active charges"));
        sweep.run();

        assertThat(facts.of(firm).get(CHARGES).latest()).isEmpty();
        assertThat(facts.of(firm).get(CHARGES).failure()).contains("Companies House did not answer in time");
        assertThat(facts.of(firm).get(FILING_HISTORY).latest()).isPresent();
    }

    @Test
    void whenTheRegisterWishesToBeLeftAloneTheRestIsGivenBackUnasked() {
        List<UUID> firms = work.firms(3, 9_200_000);
        facts.watch(firms);
        Instant later = MONDAY.plusSeconds(240);
        register.says(COMPANY_PROFILE, new RegisterAnswer.NoAnswer("Too many questions", Optional.of(later)));

        sweep.run();
        assertThat(register.asked).hasSize(1);
        assertThat(firms.stream()
                        .flatMap(firm -> facts.of(firm).values().stream())
                        .filter(state -> state.nextTry().orElseThrow().isAfter(MONDAY)))
                .singleElement()
                .satisfies(state -> assertThat(state.nextTry().orElseThrow()).isBetween(later, later.plusSeconds(30)));

        register.answersAgain();
        clock.set(later.plusSeconds(30));
        sweep.run();
        assertThat(firms)
                .allSatisfy(firm -> assertThat(facts.of(firm).values())
                        .allSatisfy(state -> assertThat(state.latest()).isPresent()));
    }

    @Test
    void whatOurOwnShareDidNotAllowIsPutOffAndNothingElse(ApplicationEvents events) {
        UUID firm = watched("09100006");
        sweep.run();
        events.clear();
        clock.advance(Duration.ofDays(1));
        Instant later = clock.instant().plusSeconds(240);
        register.says(COMPANY_PROFILE, new RegisterAnswer.NotAsked("Our share is used up", later));
        facts.askNow(firm);
        sweep.run();

        assertThat(facts.of(firm).get(COMPANY_PROFILE)).satisfies(state -> {
            assertThat(state.failure()).isEmpty();
            assertThat(state.nextTry().orElseThrow()).isBetween(later, later.plusSeconds(30));
        });

        register.answersAgain().asked.clear();
        clock.set(later.plusSeconds(30));
        sweep.run();
        assertThat(register.asked).anyMatch(asked -> asked.kind() == COMPANY_PROFILE && asked.waited());
        assertThat(events.stream(PublicFactsChanged.class))
                .as("the same answer again is no news")
                .isEmpty();
    }

    @Test
    void whatAnotherRegisterToldIsNoFactAndIsAskedAgainWhenTheSweepBegins(ApplicationEvents events) {
        UUID firm = watched("09100007");
        sweep.run();
        events.clear();
        facts.recordByHand(
                firm, CHARGES, new PublicFact.ByHand(false, "Seen on paper"), LondonTime.today(clock), "officer");

        register.isNow("Companies House").asked.clear();
        assertThat(facts.of(firm).get(COMPANY_PROFILE).latest()).isEmpty();
        assertThat(facts.readingOn(firm, LondonTime.today(clock)).profile()).isEmpty();
        assertThat(facts.of(firm).get(CHARGES).latest())
                .as("what a person saw stays")
                .hasValueSatisfying(fact -> assertThat(fact.byHand()).isPresent());

        sweep.run();
        assertThat(register.asked).as("nothing is due").isEmpty();
        sweep.begin();
        sweep.run();
        assertThat(facts.of(firm).get(COMPANY_PROFILE).latest())
                .hasValueSatisfying(fact -> assertThat(fact.source()).isEqualTo("Companies House"));
        assertThat(events.stream(PublicFactsChanged.class).flatMap(changed -> changed.kinds().stream()))
                .contains(COMPANY_PROFILE);

        register.asked.clear();
        sweep.begin();
        sweep.run();
        assertThat(register.asked).as("each was asked again once").isEmpty();
    }

    @Test
    void whatAPersonWaitsForIsAskedFirstAndSaysSo() {
        facts.watch(work.firms(20, 9_300_000));
        UUID firm = watched("09300999");
        sweep.run();
        clock.advance(Duration.ofDays(1));
        register.asked.clear();

        facts.askNow(firm);
        sweep.run();

        assertThat(register.asked.stream().limit(4)).allSatisfy(question -> {
            assertThat(question.number().value()).isEqualTo("09300999");
            assertThat(question.waited()).isTrue();
        });
        assertThat(register.asked).anyMatch(question -> !question.waited());
    }

    @Test
    void whatOneNodeHasTakenNoOtherTakesUntilItsClaimIsOver() {
        facts.watch(work.firms(2, 9_400_000));

        assertThat(watches.claim(10, MONDAY)).hasSize(10);
        assertThat(watches.claim(10, MONDAY)).hasSize(4);
        assertThat(watches.claim(10, MONDAY)).isEmpty();
        assertThat(watches.claim(100, MONDAY.plus(Duration.ofMinutes(15)))).hasSize(14);
    }

    @Test
    void aFaultInReadingOneFirmsAnswersDoesNotKeepTheOthersWaiting() {
        UUID broken = watched("09500001");
        UUID whole = watched("09500002");
        register.says(FactsAtWork.number(9_500_001), FactKind.PERSONS_WITH_CONTROL, told("no such line"));
        sweep.run();

        assertThat(facts.of(broken).get(FactKind.PERSONS_WITH_CONTROL).failure())
                .isPresent();
        assertThat(facts.of(whole).values())
                .allSatisfy(state -> assertThat(state.failure()).isEmpty());
    }

    private UUID watched(String number) {
        UUID firm = work.firm(number);
        facts.watch(firm);
        return firm;
    }

    private int count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
    }
}

package org.hearthmark.provider.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.StatementCount;
import org.hearthmark.StatementCount.Counted;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.FactKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Ten thousand firms cost no statement each; what the tests watch they watch no more when they end. */
@HearthmarkTest
class FactSweepCostTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    private final FactsAtWork work;
    private final WatchRows watches;
    private final MovableClock clock;
    private final ScriptedRegister register = new ScriptedRegister();

    @Autowired
    FactSweepCostTest(FactsAtWork work, WatchRows watches, MovableClock clock) {
        this.work = work;
        this.watches = watches;
        this.clock = clock;
    }

    @BeforeEach
    void nobodyIsWatched() {
        clock.set(MONDAY);
        work.begin();
    }

    @AfterEach
    void nobodyStaysWatched() {
        work.begin();
    }

    @Test
    @Transactional
    void theSameAnswersOfAHundredFirmsCostAsManyStatementsAsThoseOfOne() {
        assertThat(secondRound(100, 9_701_000).statements())
                .isEqualTo(secondRound(1, 9_700_000).statements());
    }

    @Test
    void aBatchIsTakenInOneCommitAndRecordedInOneAndNobodyWaitsWithATransactionOpen() {
        register.saysNothingAtAll();
        work.facts(register).watch(work.firms(1, 9_702_000));

        assertThat(StatementCount.during(work.sweep(register)::run))
                .as("taken, read, recorded, and nothing more to take")
                .isEqualTo(new Counted(4, 4));
        assertThat(register.asked).hasSizeGreaterThan(5);
        assertThat(register.askedInsideATransaction()).isFalse();
    }

    @Test
    @Transactional
    void tenThousandFirmsAreWatchedInTwoStatements() {
        List<UUID> firms = work.firms(10_000, 9_710_000);

        assertThat(StatementCount.during(() -> work.facts(register).watch(firms))
                        .statements())
                .isEqualTo(2);
        assertThat(watches.claim(100_000, MONDAY)).hasSize(10_000 * FactKind.values().length);
    }

    @Test
    @Transactional
    void theSweepStopsWhenTheBudgetIsUsedUpAndGoesOnWhenThereIsMore() {
        work.facts(register).watch(work.firms(300, 9_730_000));
        Metered metered = new Metered(register, 600);

        work.sweep(metered).run();
        assertThat(register.asked).hasSize(600);

        work.sweep(metered).run();
        assertThat(register.asked).as("the window is not over").hasSize(600);

        clock.advance(Duration.ofMinutes(6));
        metered.left = 600;
        work.sweep(metered).run();
        assertThat(register.asked).hasSizeBetween(1100, 1200);
    }

    @Test
    @Transactional
    void theFactsOfManyFirmsCostThreeStatements() {
        List<UUID> firms = work.firms(50, 9_720_000);

        assertThat(StatementCount.during(() -> work.facts(register).of(firms)).statements())
                .isEqualTo(3);
    }

    /** Of answers that are the same as the day before. */
    private Counted secondRound(int firms, int firstNumber) {
        work.begin();
        work.facts(register).watch(work.firms(firms, firstNumber));
        work.sweep(register).run();
        clock.advance(Duration.ofDays(1));
        List<Watched> due = watches.claim(1000, clock.instant());
        watches.release(due.stream()
                .filter(watched -> watched.kind() == FactKind.COMPANY_PROFILE)
                .toList());
        return StatementCount.during(work.sweep(register)::run);
    }

    /** A register that answers so many questions and then wishes to be left alone. */
    private final class Metered implements CompanyRegister {

        private final CompanyRegister behind;
        private int left;

        Metered(CompanyRegister behind, int left) {
            this.behind = behind;
            this.left = left;
        }

        @Override
        public RegisterAnswer ask(Question question) {
            left--;
            return left < 0
                    ? new RegisterAnswer.NotAsked(
                            "The share of questions is used up", clock.instant().plusSeconds(300))
                    : behind.ask(question);
        }

        @Override
        public CompanyReading read(Map<FactKind, String> raw) {
            return behind.read(raw);
        }

        @Override
        public String source() {
            return behind.source();
        }
    }
}

package org.hearthmark.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearthmark.ladder.RaiseAtWork.MAKER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.ladder.application.effect.RegionOfRaise.State;
import org.hearthmark.ladder.application.effect.TakingEffect;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.ladder.application.raise.RaiseStep.Act;
import org.hearthmark.ladder.application.raise.Raises;
import org.hearthmark.ladder.process.RaiseTimers;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A raise takes effect on its day in London: never early, never twice, never lost. */
@HearthmarkTest
class RaiseTimesTest {

    private static final String WHERE = "East Midlands";
    private static final Set<String> KIND = Set.of("PRIVATE_RESIDENCE");
    /** Each raise has an item of its own: what one has lifted no other lifts again. */
    private static final AtomicInteger NEXT_ITEM = new AtomicInteger();

    private final MovableClock clock;
    private final RaiseAtWork work;
    private final Raises raises;
    private final TakingEffect effect;
    private final RaiseTimers timers;
    private final Standards standards;

    @Autowired
    RaiseTimesTest(
            MovableClock clock,
            RaiseAtWork work,
            Raises raises,
            TakingEffect effect,
            RaiseTimers timers,
            Standards standards) {
        this.clock = clock;
        this.work = work;
        this.raises = raises;
        this.effect = effect;
        this.timers = timers;
        this.standards = standards;
    }

    @Test
    void itTakesEffectAtMidnightInLondonAndIsClosedWhenAllGraceIsOver() {
        var day = LondonTime.today(clock).plusDays(60);
        var reference = published(day);

        clock.set(LondonTime.startOf(day));
        work.run(reference);
        assertInEffect(reference, day);

        clock.set(LondonTime.startOf(day.plusDays(84)).minusSeconds(1));
        work.run(reference);
        assertThat(work.file(reference).status()).isEqualTo(RaiseStatus.PUBLISHED);
        clock.set(LondonTime.startOf(day.plusDays(84)));
        work.run(reference);
        assertThat(work.file(reference).status()).isEqualTo(RaiseStatus.CLOSED);
        assertThat(timers.running(work.id(reference))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28, 2027-03-28T00:00:00Z, the night that loses an hour",
        "2027-03-29, 2027-03-28T23:00:00Z, the night after it",
        "2027-10-31, 2027-10-30T23:00:00Z, the night that has an hour more",
        "2027-11-01, 2027-11-01T00:00:00Z, the night after it",
        "2028-02-29, 2028-02-29T00:00:00Z, a day that most years do not have",
        "2027-05-03, 2027-05-02T23:00:00Z, a bank holiday"
    })
    void itTakesEffectOnItsDayWhateverDayThatIs(LocalDate day, Instant midnight, String which) {
        clock.set(midnight.minus(Duration.ofDays(60)));
        var reference = published(day);

        clock.set(midnight.minusSeconds(1));
        work.run(reference);
        assertThat(work.in(WHERE, reference).state()).describedAs(which).isEqualTo(State.WAITING);
        clock.set(midnight);
        work.run(reference);
        assertInEffect(reference, day);

        finish(reference, day);
    }

    @Test
    void aTimerThatFiresEarlyOrOnAClockThatWentBackChangesNothing() {
        var day = LondonTime.today(clock).plusDays(61);
        var reference = published(day);

        clock.set(LondonTime.startOf(day).minus(Duration.ofMinutes(10)));
        timers.fire(work.id(reference));
        work.run(reference);
        assertThat(work.in(WHERE, reference).state()).isEqualTo(State.WAITING);

        clock.set(LondonTime.startOf(day).plusSeconds(30));
        work.run(reference);
        assertInEffect(reference, day);
        clock.set(LondonTime.startOf(day).minus(Duration.ofMinutes(9)));
        work.run(reference);
        timers.fire(work.id(reference));
        work.run(reference);
        assertInEffect(reference, day);
        assertThat(work.file(reference).status()).isEqualTo(RaiseStatus.PUBLISHED);

        finish(reference, day);
    }

    @Test
    void askedTwiceAtTheSameMomentItTakesEffectOnce() throws Exception {
        var day = LondonTime.today(clock).plusDays(62);
        var reference = published(day);
        var id = work.id(reference);
        clock.set(LondonTime.startOf(day));

        try (var nodes = new ClosingPool(4)) {
            nodes.all(() -> {
                effect.next(id);
                return true;
            });
        }
        work.run(reference);

        assertInEffect(reference, day);
        finish(reference, day);
    }

    /** Threads that end with the test. */
    private record ClosingPool(ExecutorService threads, int number) implements AutoCloseable {

        ClosingPool(int number) {
            this(Executors.newFixedThreadPool(number), number);
        }

        void all(Callable<Boolean> each) throws Exception {
            List<Callable<Boolean>> calls =
                    IntStream.range(0, number).mapToObj(call -> each).toList();
            for (var done : threads.invokeAll(calls)) {
                done.get();
            }
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }

    @Test
    void aDayThatPassedWhileNothingRanIsNotLostAndNobodysGraceIsCut() {
        var day = LondonTime.today(clock).plusDays(63);
        var reference = published(day);

        clock.set(LondonTime.startOf(day).plus(Duration.ofDays(3)));
        work.run(reference);
        assertThat(work.in(WHERE, reference).state()).isEqualTo(State.WAITING);
        assertThat(work.in(WHERE, reference).day()).isEqualTo(day.plusDays(4));
        assertThat(work.in(WHERE, reference).why()).contains("passed");

        clock.set(LondonTime.startOf(day.plusDays(4)));
        work.run(reference);
        assertInEffect(reference, day.plusDays(4));
        finish(reference, day.plusDays(4));
    }

    @Test
    void withdrawnInTheMinuteBeforeItNeverTakesEffect() {
        var day = LondonTime.today(clock).plusDays(64);
        var reference = published(day);
        var id = work.id(reference);
        int version = work.file(reference).publishedAs().orElseThrow();

        clock.set(LondonTime.startOf(day).minusSeconds(30));
        raises.withdraw(reference, "Too early", MAKER);
        clock.set(LondonTime.startOf(day));
        work.run(reference);
        effect.next(id);

        assertThat(timers.running(id)).isFalse();
        assertThat(work.in(WHERE, reference).state()).isNotEqualTo(State.IN_EFFECT);
        assertThatThrownBy(() -> standards.takeEffect(version, WHERE, day)).isInstanceOf(Refusal.class);
    }

    @Test
    void fromItsDayOnItIsNotWithdrawnAnyMore() {
        var day = LondonTime.today(clock).plusDays(65);
        var reference = published(day);

        clock.set(LondonTime.startOf(day));
        assertThatThrownBy(() -> raises.withdraw(reference, "Too late", MAKER)).isInstanceOf(Refusal.class);

        work.run(reference);
        assertInEffect(reference, day);
        finish(reference, day);
    }

    private String published(LocalDate day) {
        var item = standards.items().stream()
                .filter(one -> !one.safety())
                .skip(NEXT_ITEM.getAndIncrement())
                .findFirst()
                .orElseThrow()
                .id();
        return work.published(day, Set.of(WHERE), KIND, Map.of(item, 2));
    }

    private void assertInEffect(String reference, LocalDate day) {
        assertThat(work.in(WHERE, reference).state()).isEqualTo(State.IN_EFFECT);
        assertThat(work.in(WHERE, reference).day()).isEqualTo(day);
        assertThat(work.file(reference).steps().stream().filter(step -> step.act() == Act.TOOK_EFFECT))
                .hasSize(1);
    }

    /** Leaves no timer behind that the moved clock of another test would fire. */
    private void finish(String reference, LocalDate day) {
        clock.set(LondonTime.startOf(day.plusDays(90)));
        work.run(reference);
        assertThat(work.file(reference).status()).isEqualTo(RaiseStatus.CLOSED);
    }
}

package org.hearthmark.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.ladder.application.effect.RegionOfRaise.State;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.ladder.application.raise.RaiseStep.Act;
import org.hearthmark.ladder.application.raise.Raises;
import org.hearthmark.shared.LondonTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A raise takes effect on its day in London: never early, never twice, never lost. */
@HearthmarkTest
class RaiseTimesTest {

    private static final String WHERE = "East Midlands";
    private static final Set<String> KIND = Set.of("PRIVATE_RESIDENCE");
    private static final Map<String, Integer> LEVELS = Map.of("AC-17", 2);

    private final MovableClock clock;
    private final RaiseAtWork work;
    private final Raises raises;

    @Autowired
    RaiseTimesTest(MovableClock clock, RaiseAtWork work, Raises raises) {
        this.clock = clock;
        this.work = work;
        this.raises = raises;
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
    }

    private String published(LocalDate day) {
        return work.published(day, Set.of(WHERE), KIND, LEVELS);
    }

    private void assertInEffect(String reference, LocalDate day) {
        assertThat(work.in(WHERE, reference).state()).isEqualTo(State.IN_EFFECT);
        assertThat(work.in(WHERE, reference).day()).isEqualTo(day);
        assertThat(work.file(reference).steps().stream().filter(step -> step.act() == Act.TOOK_EFFECT))
                .hasSize(1);
    }
}

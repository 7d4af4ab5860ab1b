package org.hearthmark.ladder.application.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.ReassessmentsUnderWay;
import org.hearthmark.accreditation.ReassessmentsUnderWay.UnderWay;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.ladder.application.effect.RegionOfRaise.State;
import org.hearthmark.ladder.domain.forecast.AtRisk;
import org.hearthmark.ladder.domain.forecast.Capacity;
import org.hearthmark.ladder.domain.forecast.Forecast;
import org.hearthmark.ladder.domain.market.Answer;
import org.hearthmark.ladder.domain.market.Outcome;
import org.junit.jupiter.api.Test;

/** Homes at risk are where their regions are, and met is what is met, by whatever way. */
class HowFarTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate COUNTS = DAY.plusDays(28);
    private static final UUID SETTING = new UUID(0, 5);

    private LocalDate today = DAY.plusDays(3);
    private State state = State.IN_EFFECT;
    private LocalDate regionDay = DAY;
    private Set<UUID> met = Set.of();
    private Map<UUID, StandingKind> closed = Map.of();

    @Test
    void whereTheRaiseIsDroppedNoHomeIsAtRisk() {
        state = State.DROPPED;

        assertThat(howFar().expected(found())).isEmpty();
    }

    @Test
    void whereItIsPutOffTheGraceBeginsOnTheLaterDay() {
        state = State.WAITING;
        regionDay = DAY.plusDays(60);

        assertThat(howFar().expected(found()).orElseThrow().day()).isEqualTo(DAY.plusDays(60));
    }

    @Test
    void whereItIsHeldItTakesEffectTomorrowAtTheEarliest() {
        state = State.HELD;

        assertThat(howFar().expected(found()).orElseThrow().day()).isEqualTo(today.plusDays(1));
    }

    @Test
    void beforeItIsInEffectTheGraceOfAnotherRaiseSaysNothing() {
        state = State.WAITING;
        regionDay = DAY.plusDays(60);
        var grace = Optional.of(COUNTS.plusDays(100));

        assertThat(home(come(ReassessmentsUnderWay.State.NOTHING, grace, false, true))
                        .ownDate())
                .isEqualTo(COUNTS.minusDays(1));
    }

    @Test
    void moreTimeMovesTheOwnDate() {
        var grace = Optional.of(COUNTS.plusDays(10));

        assertThat(home(come(ReassessmentsUnderWay.State.NOTHING, grace, false, true))
                        .ownDate())
                .isEqualTo(COUNTS.plusDays(9));
    }

    @Test
    void whatMetAllOfItOnTheDayIsCuredAndNotExpectedOut() {
        met = Set.of(SETTING);

        var home = home(come(ReassessmentsUnderWay.State.NOTHING, Optional.empty(), false, true));

        assertThat(home.state()).isEqualTo(AtRisk.State.CURED);
        assertThat(expectedOut(home)).isZero();
    }

    @Test
    void whatIsFullStillAfterItsOwnDateIsCuredUnlessSomethingOfItWaits() {
        today = COUNTS.minusDays(1);
        assertThat(state(false, true)).isEqualTo(AtRisk.State.NOTHING);

        today = COUNTS;
        assertThat(state(false, true)).isEqualTo(AtRisk.State.CURED);
        assertThat(state(true, true)).isEqualTo(AtRisk.State.NOTHING);
        assertThat(state(false, false)).as("not worked out today").isEqualTo(AtRisk.State.NOTHING);
        state = State.HELD;
        assertThat(state(false, true)).as("not in effect").isEqualTo(AtRisk.State.NOTHING);
    }

    @Test
    void whatIsOutIsOutEvenIfItMetTheRaiseOnTheDay() {
        met = Set.of(SETTING);

        assertThat(home(come(ReassessmentsUnderWay.State.OUT, Optional.empty(), false, true))
                        .state())
                .isEqualTo(AtRisk.State.OUT);
    }

    @Test
    void ofAClosedRaiseOnlyWhatWasKeptThenCounts() {
        closed = Map.of(SETTING, StandingKind.FULL);
        assertThat(home(come(ReassessmentsUnderWay.State.OUT, Optional.empty(), false, true))
                        .state())
                .isEqualTo(AtRisk.State.CURED);

        closed = Map.of(SETTING, StandingKind.CONDITIONAL);
        assertThat(home(come(ReassessmentsUnderWay.State.CURED, Optional.empty(), false, true))
                        .state())
                .isEqualTo(AtRisk.State.OUT);
    }

    private int expectedOut(AtRisk home) {
        return Forecast.on(COUNTS.plusDays(90), today, List.of(home), new Capacity(1, 1, 0, 0))
                .expected();
    }

    private AtRisk.State state(boolean waits, boolean known) {
        return home(come(ReassessmentsUnderWay.State.NOTHING, Optional.empty(), waits, known))
                .state();
    }

    private AtRisk home(UnderWay come) {
        return howFar().of(found(), true, COUNTS, Optional.of(come));
    }

    private static UnderWay come(
            ReassessmentsUnderWay.State state, Optional<LocalDate> grace, boolean waits, boolean known) {
        return new UnderWay(SETTING, state, Optional.empty(), false, grace, waits, known);
    }

    private HowFar howFar() {
        return new HowFar(today, List.of(new RegionOfRaise("London", state, regionDay, "")), met, closed);
    }

    private static FoundHome found() {
        return new FoundHome(
                SETTING,
                "SET-1",
                "Home",
                new UUID(0, 6),
                "London",
                "E09000012",
                4,
                true,
                Answer.FALLS_SHORT,
                Outcome.CONDITIONAL,
                "",
                List.of("AC-04"),
                List.of("LEVEL_1"),
                DAY);
    }
}

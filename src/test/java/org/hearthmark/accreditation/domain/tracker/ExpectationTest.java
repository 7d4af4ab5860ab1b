package org.hearthmark.accreditation.domain.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearthmark.accreditation.domain.tracker.Expectation.State;
import org.junit.jupiter.api.Test;

/** By when homes are likely to be decided, from how long others took. */
class ExpectationTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final Durations USUAL = new Durations(40, 30, 50);

    @Test
    void fromFewerThanTenHomesNoDayIsNamed() {
        var of9 = Expectation.of(begun(0), new Durations(9, 30, 50), FIRST);

        assertThat(of9).returns(State.NOT_KNOWN, Expectation::state).returns(null, Expectation::eightInTen);
        assertThat(of9.inWords()).anyMatch(words -> words.startsWith("Only 9 homes came this far"));
        assertThat(Expectation.of(begun(0), Durations.NONE, FIRST).inWords())
                .anyMatch(words -> words.startsWith("No home came this far"));
        assertThat(Expectation.of(begun(0), new Durations(10, 30, 50), FIRST).known())
                .isTrue();
    }

    @Test
    void halfAndEightInTenAreCountedFromTheBeginningOfTheStage() {
        var expected = Expectation.of(begun(0), USUAL, FIRST.plusDays(10));

        assertThat(expected)
                .returns(State.ON_ITS_WAY, Expectation::state)
                .returns(FIRST.plusDays(30), Expectation::half)
                .returns(FIRST.plusDays(50), Expectation::eightInTen);
        assertThat(expected.inShort()).isEqualTo("Likely by 20 April 2027");
    }

    @Test
    void daysForWhichTheClockStoodStillAreAdded() {
        assertThat(Expectation.of(begun(7), USUAL, FIRST.plusDays(10)))
                .returns(FIRST.plusDays(37), Expectation::half)
                .returns(FIRST.plusDays(57), Expectation::eightInTen);
    }

    @Test
    void thatItTakesLongIsSaid() {
        assertThat(at(30)).isEqualTo(State.ON_ITS_WAY);
        assertThat(at(31)).isEqualTo(State.SLOWER_THAN_HALF);
        assertThat(at(50)).isEqualTo(State.SLOWER_THAN_HALF);
        assertThat(at(51)).isEqualTo(State.OVERDUE);
        assertThat(Expectation.of(begun(0), USUAL, FIRST.plusDays(51)).inWords())
                .anyMatch(words -> words.startsWith("This is overdue"));
    }

    @Test
    void howSureItIsRestsOnHowManyHomes() {
        assertThat(Expectation.of(begun(0), new Durations(29, 30, 50), FIRST).inWords())
                .anyMatch(words -> words.startsWith("This is rough: it rests on 29 homes"));
        assertThat(Expectation.of(begun(0), new Durations(30, 30, 50), FIRST).inWords())
                .anyMatch(words -> words.startsWith("This is fairly sure, but no promise: it rests on 30 homes"));
    }

    private static State at(int days) {
        return Expectation.of(begun(0), USUAL, FIRST.plusDays(days)).state();
    }

    private static StageReached begun(int stopped) {
        return new StageReached(1, FIRST, stopped, false);
    }
}

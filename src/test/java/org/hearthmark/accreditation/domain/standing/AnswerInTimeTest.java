package org.hearthmark.accreditation.domain.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.standard.Level;
import org.junit.jupiter.api.Test;

/** A provider answers the gap list of a home: what is filed in time stops that home's clock until somebody has checked it. */
class AnswerInTimeTest {

    private static final LocalDate RAISE = LocalDate.of(2026, 4, 1);
    private static final LocalDate DUE = RAISE.plusDays(28);
    private static final LocalDate CHECKED = DUE.plusDays(10);
    private static final String ITEM = "AC-09";

    @Test
    void anAnswerFiledInTimeKeepsTheHomeInGraceUntilItIsChecked() {
        var home = HomeOfTheTest.accredited().raised(RAISE, 2, ITEM).answered(ITEM, 2, DUE.minusDays(1), CHECKED);

        assertThat(home.on(DUE.minusDays(2)).grace().orElseThrow().waitingForCheck())
                .isFalse();
        assertThat(home.on(DUE.minusDays(1)).grace().orElseThrow().waitingForCheck())
                .isTrue();
        assertThat(home.on(CHECKED.minusDays(1)).kind()).isEqualTo(StandingKind.FULL);
        assertThat(home.on(CHECKED.minusDays(1)).grace().orElseThrow().until()).isEqualTo(DUE);
        assertThat(String.join(" ", home.on(CHECKED.minusDays(1)).reasons())).contains("waiting for our check");
        assertThat(home.on(CHECKED).kind()).isEqualTo(StandingKind.CONDITIONAL);
    }

    @Test
    void anAnswerThatIsAcceptedIsARecordOfTheItemSoThatNothingIsBelow() {
        var home = HomeOfTheTest.accredited()
                .raised(RAISE, 2, ITEM)
                .answered(ITEM, 2, DUE.minusDays(1), CHECKED)
                .recorded(ITEM, Level.LEVEL_2, CHECKED);

        assertThat(home.on(CHECKED).kind()).isEqualTo(StandingKind.FULL);
        assertThat(home.on(CHECKED).grace()).isEmpty();
    }

    @Test
    void anAnswerCheckedBeforeItsDateLeavesTheDateAsItIs() {
        var home = HomeOfTheTest.accredited()
                .raised(RAISE, 2, ITEM)
                .answered(ITEM, 2, RAISE.plusDays(2), RAISE.plusDays(5));

        assertThat(home.on(DUE.minusDays(1)).grace().orElseThrow().waitingForCheck())
                .isFalse();
        assertThat(home.on(DUE).kind()).isEqualTo(StandingKind.CONDITIONAL);
    }

    @Test
    void whatIsFiledOnTheDateItselfComesTooLate() {
        var home = HomeOfTheTest.accredited().raised(RAISE, 2, ITEM).answered(ITEM, 2, DUE);

        assertThat(home.on(DUE).kind()).isEqualTo(StandingKind.CONDITIONAL);
    }

    @Test
    void anAnswerAboutALowerLevelDoesNotStopTheClockOfAHigherOne() {
        var home = HomeOfTheTest.accredited().raised(RAISE, 3, ITEM).answered(ITEM, 2, RAISE);

        assertThat(home.on(DUE).kind()).isEqualTo(StandingKind.CONDITIONAL);
    }

    @Test
    void anAnswerAboutOneItemDoesNotStopTheClockOfAnother() {
        var home = HomeOfTheTest.accredited().raised(RAISE, 2, ITEM, "AC-06").answered("AC-06", 2, RAISE);

        assertThat(home.on(DUE).kind()).isEqualTo(StandingKind.CONDITIONAL);
        assertThat(home.on(DUE).grace().orElseThrow().items()).containsExactly("AC-06");
        assertThat(home.on(DUE).grace().orElseThrow().waitingForCheck()).isTrue();
    }

    @Test
    void noAnswerStopsTheClockOfWhatTheLawAsks() {
        var ranOut = LocalDate.of(2026, 6, 1);
        var home = HomeOfTheTest.accredited()
                .document("AC-04", ranOut.minusDays(1).minusYears(1), HomeOfTheTest.DECIDED)
                .answered("AC-04", 1, ranOut.minusDays(5));

        assertThat(home.on(ranOut.minusDays(1)).kind()).isEqualTo(StandingKind.FULL);
        assertThat(home.on(ranOut).kind()).isEqualTo(StandingKind.LAPSED);
    }

    @Test
    void aPastDayIsAskedAboutAsItWasKnownThen() {
        var home = HomeOfTheTest.accredited().raised(RAISE, 2, ITEM).answered(ITEM, 2, DUE.minusDays(1), CHECKED);

        assertThat(home.on(DUE, DUE.minusDays(2)).kind()).isEqualTo(StandingKind.CONDITIONAL);
        assertThat(home.on(DUE, DUE).kind()).isEqualTo(StandingKind.FULL);
        assertThat(home.on(CHECKED, CHECKED.minusDays(1)).kind()).isEqualTo(StandingKind.FULL);
        assertThat(home.on(CHECKED, CHECKED).kind()).isEqualTo(StandingKind.CONDITIONAL);
    }
}

package org.hearthmark.accreditation.domain.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.accreditation.domain.standing.HomeOfTheTest.accredited;

import java.time.LocalDate;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.InGrace;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.provider.AgeRange;
import org.junit.jupiter.api.Test;

/** A manager gives a provider more time for what it answered: the day is the manager's, and it counts as grace. */
class MoreTimeTest {

    private static final LocalDate RAISED = LocalDate.of(2026, 6, 1);
    /** Critical, so that its grace is 28 days. */
    private static final String ITEM = "AC-09";

    private static final LocalDate OWN_DATE = RAISED.plusDays(28);
    private static final LocalDate CHECKED = OWN_DATE.plusDays(10);
    private static final LocalDate MORE = OWN_DATE.plusDays(40);

    private final HomeOfTheTest home = accredited(AgeRange.BOTH, Grade.A).raised(RAISED, 2, ITEM);

    @Test
    void untilTheNewDayTheHomeIsInGraceAndOnItTheGradeTableIsApplied() {
        home.moreTime(ITEM, 2, RAISED.plusDays(5), CHECKED, MORE);

        assertThat(home.on(MORE.minusDays(1)).grace()).map(InGrace::until).contains(MORE);
        assertThat(home.on(MORE.minusDays(1)).kind()).isEqualTo(StandingKind.FULL);
        assertThat(home.on(MORE).kind()).isEqualTo(StandingKind.CONDITIONAL);
        assertThat(home.on(CHECKED).nextChangeOn()).contains(MORE);
    }

    @Test
    void aSecondAnswerWithinTheNewTimeStopsTheClockAgain() {
        home.moreTime(ITEM, 2, RAISED.plusDays(5), CHECKED, MORE).answered(ITEM, 2, MORE.minusDays(1));

        assertThat(home.on(MORE.plusDays(30)).kind()).isEqualTo(StandingKind.FULL);
        assertThat(home.on(MORE.plusDays(30)).grace())
                .map(InGrace::waitingForCheck)
                .contains(true);
    }

    @Test
    void aSecondAnswerOnTheNewDayComesTooLate() {
        home.moreTime(ITEM, 2, RAISED.plusDays(5), CHECKED, MORE).answered(ITEM, 2, MORE);

        assertThat(home.on(MORE).kind()).isEqualTo(StandingKind.CONDITIONAL);
    }

    @Test
    void aCheckThatTookLongGivesNoTimeForFurtherAnswers() {
        home.answered(ITEM, 2, RAISED.plusDays(5), CHECKED).answered(ITEM, 2, OWN_DATE.plusDays(1));

        assertThat(home.on(CHECKED).kind()).isEqualTo(StandingKind.CONDITIONAL);
    }

    @Test
    void moreTimeThatEndsBeforeTheOwnDateShortensNothing() {
        home.moreTime(ITEM, 2, RAISED.plusDays(1), RAISED.plusDays(2), RAISED.plusDays(9));

        assertThat(home.on(OWN_DATE.minusDays(1)).kind()).isEqualTo(StandingKind.FULL);
        assertThat(home.on(OWN_DATE).kind()).isEqualTo(StandingKind.CONDITIONAL);
    }

    @Test
    void whatWasNotKnownAtTheTimeGaveNoTimeThen() {
        home.moreTime(ITEM, 2, RAISED.plusDays(5), CHECKED, MORE);

        assertThat(home.on(CHECKED.plusDays(1), CHECKED.minusDays(1)).grace())
                .map(InGrace::waitingForCheck)
                .contains(true);
    }
}

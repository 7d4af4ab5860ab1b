package org.hearthmark.accreditation.domain.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.Mark;
import org.hearthmark.accreditation.StandingKind;
import org.junit.jupiter.api.Test;

/** A document runs out by its date alone. Source: a gas safety record counts for twelve months. */
class DatedDocumentTest {

    private static final String GAS = "AC-04";
    private static final LocalDate DATED = LocalDate.of(2025, 9, 15);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 15);

    private final HomeOfTheTest home = HomeOfTheTest.accredited().document(GAS, DATED, HomeOfTheTest.DECIDED);

    @Test
    void anAccreditationLapsesOnTheDayAfterItsGasRecordHasRunOut() {
        assertThat(home.on(LAST).kind()).isEqualTo(StandingKind.FULL);
        assertThat(home.on(LAST.plusDays(1)).kind()).isEqualTo(StandingKind.LAPSED);
        assertThat(home.on(LAST.plusDays(30)).since()).isEqualTo(LAST.plusDays(1));
        assertThat(home.on(LAST.plusDays(1)).reasons().get(0))
                .contains("lapsed on 16 September 2026", "the document of 15 September 2025 has run out");
        assertThat(home.on(LAST.plusDays(1)).gaps()).containsExactly(GAS);
    }

    @Test
    void aNewRecordOpensTheHomeAgainFromItsDay() {
        home.document(GAS, LAST.plusDays(5), LAST.plusDays(6));

        assertThat(home.on(LAST.plusDays(5)).kind()).isEqualTo(StandingKind.LAPSED);
        assertThat(home.on(LAST.plusDays(6)).kind()).isEqualTo(StandingKind.FULL);
        assertThat(home.on(LAST.plusDays(6)).mark().flatMap(Mark::grade)).contains(Grade.A);
        assertThat(home.on(LAST.plusDays(90)).since()).isEqualTo(LAST.plusDays(6));
    }

    @Test
    void aNewRecordInTimeLeavesNoGapBetween() {
        home.document(GAS, LAST.minusDays(3), LAST.minusDays(2));

        assertThat(home.on(LAST.plusDays(1)).kind()).isEqualTo(StandingKind.FULL);
        assertThat(home.on(LAST.plusDays(1)).since()).isEqualTo(HomeOfTheTest.DECIDED);
    }

    @Test
    void aRecordThatHadRunOutBeforeTheGradeWasGivenIsNothingNew() {
        var old = HomeOfTheTest.accredited().document(GAS, DATED.minusYears(2), HomeOfTheTest.DECIDED);

        assertThat(old.on(LAST).kind()).isEqualTo(StandingKind.FULL);
        assertThat(old.on(LAST).gaps()).containsExactly(GAS);
    }

    @Test
    void anAccreditationThatHasRunOutIsNotCalledLapsed() {
        assertThat(home.on(HomeOfTheTest.DECIDED.plusMonths(123)).kind()).isEqualTo(StandingKind.EXPIRED);
    }

    @Test
    void aSuspendedHomeThatLapsesHasLapsedAndSaysBothAndIsSuspendedStillOnceItIsCured() {
        home.suspended(LAST.minusDays(9)).document(GAS, LAST.plusDays(5), LAST.plusDays(6));
        var lapsed = home.on(LAST.plusDays(1));

        assertThat(home.on(LAST).kind()).isEqualTo(StandingKind.SUSPENDED);
        assertThat(lapsed.kind()).isEqualTo(StandingKind.LAPSED);
        assertThat(String.join(" | ", lapsed.reasons())).contains("lapsed on 16 September 2026", "Gas leak");
        assertThat(home.on(LAST.plusDays(6)).kind()).isEqualTo(StandingKind.SUSPENDED);
        home.suspensionLifted(LAST.plusDays(8));
        assertThat(home.on(LAST.plusDays(8)).kind()).isEqualTo(StandingKind.FULL);
        assertThat(home.on(LAST.plusDays(8)).since()).isEqualTo(LAST.plusDays(8));
    }
}

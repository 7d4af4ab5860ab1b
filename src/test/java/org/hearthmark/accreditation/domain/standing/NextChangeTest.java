package org.hearthmark.accreditation.domain.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.standard.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The next day on which a home stands differently by date alone. */
class NextChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final String GAS = "AC-04";
    private static final String ITEM = "AC-17";

    @Test
    void withNothingDatedTheNextChangeIsTheDayAfterTheLastOneOfTheAccreditation() {
        var validUntil = HomeOfTheTest.DECIDED.plusMonths(122);

        assertThat(HomeOfTheTest.accredited().on(DAY).nextChangeOn()).contains(validUntil.plusDays(1));
        assertThat(HomeOfTheTest.accredited().on(validUntil.plusDays(1)).nextChangeOn())
                .isEmpty();
    }

    @Test
    void theDatesOfSeveralItemsComeOneAfterTheOther() {
        var home = HomeOfTheTest.accredited().raised(DAY, 2, ITEM, "AC-09");

        assertThat(home.on(DAY).nextChangeOn()).contains(DAY.plusDays(28));
        assertThat(home.on(DAY.plusDays(28)).nextChangeOn()).contains(DAY.plusDays(84));
    }

    @Test
    void aLiftThatTheHomeMeetsChangesNothing() {
        var home = HomeOfTheTest.accredited().recorded(ITEM, Level.LEVEL_2, DAY).raised(DAY, 2, ITEM);

        assertThat(home.on(DAY).nextChangeOn())
                .contains(HomeOfTheTest.DECIDED.plusMonths(122).plusDays(1));
    }

    @Test
    void aClockThatIsStoppedHasNoDate() {
        var home = HomeOfTheTest.accredited().raised(DAY, 2, ITEM).answered(ITEM, 2, DAY.plusDays(3));

        assertThat(home.on(DAY.plusDays(3)).nextChangeOn())
                .contains(HomeOfTheTest.DECIDED.plusMonths(122).plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "AC-04, 2025-02-28, 2026-03-01",
        "AC-04, 2025-03-30, 2026-03-31",
        "AC-04, 2025-08-31, 2026-09-01",
        "AC-04, 2025-10-25, 2026-10-26",
        "AC-04, 2025-12-31, 2027-01-01",
        "AC-05, 2024-02-29, 2029-03-01",
        "AC-05, 2023-02-28, 2028-02-29"
    })
    void aDocumentChangesTheStandingOnTheDayAfterItsMonths(String item, LocalDate dated, LocalDate change) {
        var home = HomeOfTheTest.accredited().document(item, dated, HomeOfTheTest.DECIDED);
        var before = change.minusDays(1);

        assertThat(home.on(HomeOfTheTest.DECIDED).nextChangeOn()).contains(change);
        assertThat(home.on(before).nextChangeOn()).contains(change);
        assertThat(home.on(before).mayBeUsed()).isTrue();
        assertThat(home.on(change).mayBeUsed()).isFalse();
    }

    @Test
    void whatIsRecordedForADayStillToComeIsAChangeToo() {
        var home = HomeOfTheTest.accredited().suspended(DAY.plusDays(3));

        assertThat(home.on(DAY).nextChangeOn()).contains(DAY.plusDays(3));
    }

    @Test
    void betweenTwoChangesNothingChanges() {
        var home = HomeOfTheTest.accredited()
                .document(GAS, LocalDate.of(2025, 6, 30), HomeOfTheTest.DECIDED)
                .document("AC-05", LocalDate.of(2021, 9, 1), HomeOfTheTest.DECIDED)
                .document(GAS, LocalDate.of(2026, 7, 20), LocalDate.of(2026, 7, 21))
                .raised(DAY, 2, ITEM, "AC-09", GAS)
                .raised(DAY.plusDays(60), 3, "SU-05", ITEM)
                .answered("AC-09", 2, DAY.plusDays(10), DAY.plusDays(50))
                .recorded(GAS, Level.LEVEL_3, DAY.plusDays(15))
                .suspended(DAY.plusDays(33))
                .suspensionLifted(DAY.plusDays(44));

        var announced = HomeOfTheTest.DECIDED;
        for (var day = HomeOfTheTest.DECIDED; day.isBefore(DAY.plusYears(2)); day = day.plusDays(1)) {
            boolean changed = !same(home.on(day.minusDays(1)), home.on(day));
            assertThat(changed).as("a change on " + day).isEqualTo(day.equals(announced));
            announced = home.on(day).nextChangeOn().orElseThrow();
        }
    }

    private static boolean same(Standing one, Standing other) {
        return one.kind() == other.kind()
                && one.mark().equals(other.mark())
                && one.gaps().equals(other.gaps())
                && one.grace().equals(other.grace());
    }
}

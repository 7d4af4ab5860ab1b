package org.hearthmark.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate MAUNDY_THURSDAY = LocalDate.of(2026, 4, 2);

    private final WorkingDays days = at("2026-04-02T09:00:00Z");

    @Test
    void aWeekendOrABankHolidayIsNoWorkingDay() {
        assertThat(days.isWorkingDay(MAUNDY_THURSDAY)).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 4, 3))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 4, 4))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 4, 6))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 4, 7))).isTrue();
    }

    @Test
    void theDayFromWhichIsCountedDoesNotCount() {
        assertThat(days.plus(MAUNDY_THURSDAY, 1)).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(days.plus(MAUNDY_THURSDAY, 5)).isEqualTo(LocalDate.of(2026, 4, 13));
        assertThat(days.plus(LocalDate.of(2026, 4, 4), 1)).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(days.plus(MAUNDY_THURSDAY, 0)).isEqualTo(MAUNDY_THURSDAY);
    }

    @Test
    void tenWorkingDaysOverChristmasAndNewYearEndInMidJanuary() {
        assertThat(days.plus(LocalDate.of(2026, 12, 23), 10)).isEqualTo(LocalDate.of(2027, 1, 11));
    }

    @Test
    void workingDaysAreNotCountedBackwards() {
        assertThatThrownBy(() -> days.plus(MAUNDY_THURSDAY, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void somethingIsDueAtCloseOfBusinessInLondon() {
        assertThat(days.dueIn(1)).isEqualTo(Instant.parse("2026-04-07T16:00:00Z"));
        assertThat(at("2026-12-01T09:00:00Z").dueIn(1)).isEqualTo(Instant.parse("2026-12-02T17:00:00Z"));
    }

    @Test
    void afterMidnightInLondonTheNewDayIsTheOneCountedFrom() {
        assertThat(at("2026-06-30T23:30:00Z").dueIn(1)).isEqualTo(Instant.parse("2026-07-02T16:00:00Z"));
    }

    @Test
    void aDayThatIsOverriddenFollowsTheOverrideAndNotTheRule() {
        LocalDate moved = LocalDate.of(2022, 5, 30);
        LocalDate proclaimed = LocalDate.of(2022, 9, 19);
        WorkingDays with = new WorkingDays(Clock.systemUTC(), Map.of(moved, false, proclaimed, true));

        assertThat(days.isWorkingDay(moved)).isFalse();
        assertThat(with.isWorkingDay(moved)).isTrue();
        assertThat(days.isWorkingDay(proclaimed)).isTrue();
        assertThat(with.isWorkingDay(proclaimed)).isFalse();
    }

    @Test
    void workingDaysAreCountedBackwardsOverWeekendsAndHolidays() {
        // the Tuesday after Easter 2026
        LocalDate tuesday = LocalDate.of(2026, 4, 7);

        assertThat(days.minus(tuesday, 1)).isEqualTo("2026-04-02");
        assertThat(days.minus(tuesday, 0)).isEqualTo(tuesday);
        assertThat(days.between(LocalDate.of(2026, 4, 2), tuesday)).isEqualTo(1);
        assertThat(days.between(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 6)))
                .isZero();
        assertThat(days.between(tuesday, tuesday)).isZero();
        assertThat(days.between(tuesday, LocalDate.of(2026, 4, 1))).isZero();
    }

    private static WorkingDays at(String instant) {
        return new WorkingDays(Clock.fixed(Instant.parse(instant), LondonTime.ZONE), Map.of());
    }
}

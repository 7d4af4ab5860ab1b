package org.hearthmark.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LondonTimeTest {

    @Test
    void aDayInSummerBeginsAnHourBeforeTheUniversalOne() {
        assertThat(LondonTime.startOf(LocalDate.of(2026, 7, 1))).isEqualTo(Instant.parse("2026-06-30T23:00:00Z"));
        assertThat(LondonTime.dayOf(Instant.parse("2026-06-30T23:00:00Z"))).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(LondonTime.dayOf(Instant.parse("2026-06-30T22:59:59Z"))).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void todayIsTheDayInLondonWhateverTheZoneOfTheClock() {
        Clock beforeMidnightUtc = Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), java.time.ZoneOffset.UTC);

        assertThat(LondonTime.today(beforeMidnightUtc)).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void theDayTheClocksGoForwardHas23Hours() {
        LocalDate night = LocalDate.of(2026, 3, 29);

        assertThat(LondonTime.startOf(night)).isEqualTo(Instant.parse("2026-03-29T00:00:00Z"));
        assertThat(Duration.between(LondonTime.startOf(night), LondonTime.startOf(night.plusDays(1))))
                .isEqualTo(Duration.ofHours(23));
        assertThat(LondonTime.closeOfBusiness(night.minusDays(1))).isEqualTo(Instant.parse("2026-03-28T17:00:00Z"));
        assertThat(LondonTime.closeOfBusiness(night)).isEqualTo(Instant.parse("2026-03-29T16:00:00Z"));
    }

    @Test
    void theDayTheClocksGoBackHas25HoursAndBothItsHoursBetweenOneAndTwoBelongToIt() {
        LocalDate night = LocalDate.of(2026, 10, 25);

        assertThat(LondonTime.startOf(night)).isEqualTo(Instant.parse("2026-10-24T23:00:00Z"));
        assertThat(Duration.between(LondonTime.startOf(night), LondonTime.startOf(night.plusDays(1))))
                .isEqualTo(Duration.ofHours(25));
        assertThat(LondonTime.dayOf(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo(night);
        assertThat(LondonTime.dayOf(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo(night);
        assertThat(LondonTime.closeOfBusiness(night)).isEqualTo(Instant.parse("2026-10-25T17:00:00Z"));
    }
}

package org.hearthmark.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the lists that GOV.UK published, leaving out what was proclaimed or moved once (see WorkingDaysTest). */
class BankHolidaysTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2019, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
        "2020, 01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2022, 01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    })
    void theRuleGivesThePublishedHolidays(int year, String published) {
        Set<LocalDate> expected = Stream.of(published.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(BankHolidays.of(year))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1961-04-02", "2000-04-23", "2008-03-23", "2011-04-24", "2038-04-25", "2049-04-18", "2076-04-19"})
    void easterIsComputedAtTheEdgesToo(LocalDate sunday) {
        assertThat(BankHolidays.easterSunday(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void thereAreEightOrdinaryHolidaysInEachYearAndNoneOnAWeekend() {
        for (int year = 2000; year < 2100; year++) {
            assertThat(BankHolidays.of(year)).as("%d", year).hasSize(8).noneMatch(BankHolidays::isWeekend);
        }
    }
}

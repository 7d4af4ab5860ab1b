package org.hearthmark.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateEntryTest {

    @Test
    void aDateIsReadAsTyped() {
        assertThat(typed(" 1", "02", "2027").date()).contains(LocalDate.of(2027, 2, 1));
        assertThat(DateEntry.of(LocalDate.of(2027, 2, 1)).date()).contains(LocalDate.of(2027, 2, 1));
    }

    @ParameterizedTest
    @CsvSource({"30,2,2027", "1,13,2027", "one,2,2027", "'',2,2027", "1,2,27", "1,2,99999999999"})
    void whatIsNoDateIsNone(String day, String month, String year) {
        DateEntry entry = typed(day, month, year);

        assertThat(entry.date()).isEqualTo(Optional.empty());
        assertThat(entry.blank()).isFalse();
    }

    @Test
    void nothingTypedIsBlank() {
        assertThat(typed("", " ", null).blank()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T14:30:00Z, 21 November 2026 at 2:30pm",
        "2026-07-01T12:05:00Z, 1 July 2026 at 1:05pm",
        "2026-11-21T12:00:00Z, 21 November 2026 at midday",
        "2026-11-21T00:00:00Z, 21 November 2026 at midnight",
        "2026-07-01T23:30:00Z, 2 July 2026 at 12:30am",
        "2026-11-21T09:00:00Z, 21 November 2026 at 9am"
    })
    void momentsAreSaidInLondonTime(Instant instant, String words) {
        assertThat(new Dates().moment(instant)).isEqualTo(words);
    }

    private static DateEntry typed(String day, String month, String year) {
        DateEntry entry = new DateEntry();
        entry.setDay(day);
        entry.setMonth(month);
        entry.setYear(year);
        return entry;
    }
}

package org.hearthmark.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How long a statement of free places is relied on, and how it is told. */
class VacancyTest {

    /** Half past eleven at night in London on 1 June. */
    private static final Instant LATE_ON_1_JUNE = Instant.parse("2027-06-01T22:30:00Z");

    private static final LocalDate FIRST = LocalDate.of(2027, 6, 1);

    @Test
    void freePlacesHoldForFourteenDaysAndFadeOnTheNext() {
        Vacancy two = stated(2, FIRST);

        assertThat(two.offered(FIRST.plusDays(14))).isTrue();
        assertThat(two.faded(FIRST.plusDays(15))).isTrue();
        assertThat(two.offered(FIRST.plusDays(15))).isFalse();
    }

    @Test
    void thatNothingIsFreeDoesNotFade() {
        assertThat(stated(0, FIRST).faded(FIRST.plusYears(1))).isFalse();
        assertThat(stated(0, FIRST).offered(FIRST)).isFalse();
    }

    @Test
    void itIsToldInWords() {
        assertThat(stated(0, FIRST).inWords(FIRST)).isEqualTo("No free place");
        assertThat(stated(1, FIRST).inWords(FIRST)).isEqualTo("1 free place");
        assertThat(stated(2, FIRST.plusDays(3)).inWords(FIRST)).isEqualTo("2 free places from 4 June 2027");
        assertThat(stated(2, FIRST).confirmedInWords(FIRST)).isEqualTo("confirmed today");
        assertThat(stated(2, FIRST).confirmedInWords(FIRST.plusDays(1))).isEqualTo("confirmed yesterday");
        assertThat(stated(2, FIRST).confirmedInWords(FIRST.plusDays(3))).isEqualTo("confirmed 3 days ago");
    }

    private static Vacancy stated(int places, LocalDate from) {
        return new Vacancy(UUID.randomUUID(), places, from, LATE_ON_1_JUNE, "ada");
    }
}

package org.hearthmark.accreditation.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearthmark.accreditation.domain.request.StoppedClock.Span;
import org.junit.jupiter.api.Test;

/** For how long questions to a provider stop a case's clock. */
class StoppedClockTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void theClockStandsStillFromTheFirstOfSeveralOpenQuestions() {
        assertThat(StoppedClock.since(List.of(open(2), open(0), open(4)))).contains(MONDAY);
    }

    @Test
    void itRunsWhenEveryQuestionHasEnded() {
        assertThat(StoppedClock.since(List.of(span(0, 3), span(1, 2)))).isEmpty();
        assertThat(StoppedClock.since(List.of())).isEmpty();
    }

    @Test
    void questionsThatOverlapCountOnce() {
        assertThat(StoppedClock.start(List.of(span(0, 3), span(2, 7), span(5, 9))))
                .isEqualTo(MONDAY);
    }

    @Test
    void anEarlierStopThatWasOverIsNotCountedAgain() {
        assertThat(StoppedClock.start(List.of(span(0, 3), span(5, 9)))).isEqualTo(MONDAY.plusDays(5));
    }

    @Test
    void aQuestionThatEndsOnTheDayOnWhichTheNextIsAskedGoesOnInOnePiece() {
        assertThat(StoppedClock.start(List.of(span(0, 3), span(3, 9)))).isEqualTo(MONDAY);
    }

    @Test
    void aLongQuestionBelowShortOnesKeepsItsBeginning() {
        assertThat(StoppedClock.start(List.of(open(0), span(1, 2), span(8, 9)))).isEqualTo(MONDAY);
    }

    private static Span open(int from) {
        return new Span(MONDAY.plusDays(from), Optional.empty());
    }

    private static Span span(int from, int until) {
        return new Span(MONDAY.plusDays(from), Optional.of(MONDAY.plusDays(until)));
    }
}

package org.hearthmark.provider.fact;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearthmark.provider.FactKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NextTryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final UUID FIRM = new UUID(7, 42);
    private static final List<UUID> TEN_THOUSAND = IntStream.range(0, 10_000)
            .mapToObj(number -> new UUID(0x4000L, 0x8000000000000000L + number))
            .toList();

    @ParameterizedTest
    @EnumSource
    void theQuestionsOfAllFirmsAreSpreadEvenlyOverTheInterval(FactKind kind) {
        Collection<Long> hours = TEN_THOUSAND.stream()
                .map(firm -> NextTry.afterAnswer(firm, kind, NOW).truncatedTo(ChronoUnit.HOURS))
                .collect(groupingBy(hour -> hour, counting()))
                .values();

        long mean =
                TEN_THOUSAND.size() / Duration.ofDays(kind.every().getDays()).toHours();
        assertThat(hours).allMatch(questions -> questions <= 2 * Math.max(mean, 15));
    }

    @ParameterizedTest
    @EnumSource
    void aFirmIsAskedAboutAgainNoLaterThanItsIntervalAndThenAlwaysAtItsOwnMoment(FactKind kind) {
        Instant next = NextTry.afterAnswer(FIRM, kind, NOW);

        assertThat(next).isAfter(NOW).isBeforeOrEqualTo(NOW.plus(kind.every()));
        assertThat(NextTry.afterAnswer(FIRM, kind, next)).isEqualTo(next.plus(kind.every()));
        assertThat(NextTry.afterAnswer(FIRM, kind, next.plusSeconds(40))).isEqualTo(next.plus(kind.every()));
    }

    @Test
    void whatRestsOnOneAnotherIsAskedAtTheSameMomentOfTheDay() {
        assertThat(List.of(FactKind.values()))
                .extracting(kind -> NextTry.afterAnswer(FIRM, kind, NOW).getEpochSecond() % 86_400)
                .containsOnly(
                        NextTry.afterAnswer(FIRM, FactKind.COMPANY_PROFILE, NOW).getEpochSecond() % 86_400);
    }

    @Test
    void theWaitDoublesWithEachFailureFromAMinuteToSixHours() {
        for (int failures = 1; failures <= 20; failures++) {
            Duration doubled = Duration.ofMinutes(Math.min(360, 1L << Math.min(failures - 1, 10)));

            assertThat(wait(failures)).isBetween(doubled.multipliedBy(3).dividedBy(4), doubled);
        }
        assertThat(TEN_THOUSAND.stream()
                        .map(firm -> NextTry.afterFailure(firm, 8, NOW, Optional.empty()))
                        .distinct())
                .as("not everybody at the same moment")
                .hasSizeGreaterThan(500);
    }

    @Test
    void theRegistersOwnWishGoesBeforeOurs() {
        Instant wish = NOW.plusSeconds(200);

        assertThat(NextTry.afterFailure(FIRM, 1, NOW, Optional.of(wish))).isBetween(wish, wish.plusSeconds(30));
        assertThat(NextTry.afterFailure(FIRM, 1, NOW, Optional.of(NOW.minusSeconds(1))))
                .as("one that is over counts no more")
                .isAfter(NOW.plusSeconds(40));
    }

    private static Duration wait(int failures) {
        return Duration.between(NOW, NextTry.afterFailure(FIRM, failures, NOW, Optional.empty()));
    }
}

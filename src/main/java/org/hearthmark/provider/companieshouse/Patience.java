package org.hearthmark.provider.companieshouse;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * When a register that asked for patience may be asked again: by its own word (RFC 9110, 10.2.3, or Companies House's
 * {@code X-Ratelimit-Reset}), else after the five minutes of its limit.
 */
final class Patience {

    /** How long a node leaves a register alone that does not answer. */
    static final Duration WHILE_DOWN = Duration.ofMinutes(1);

    static final Duration WITHOUT_A_HINT = Duration.ofMinutes(5);

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** Nobody is obeyed for longer: a slip of the register must not stop everything for good. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final String RESET = "X-Ratelimit-Reset";
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,10}");

    private Patience() {}

    static Instant until(HttpHeaders headers, Instant now) {
        var wished = retryAfter(headers.getFirst(HttpHeaders.RETRY_AFTER), now)
                .or(() -> seconds(headers.getFirst(RESET)).map(Instant::ofEpochSecond))
                .orElse(now.plus(WITHOUT_A_HINT));
        var earliest = now.plus(SHORTEST);
        var latest = now.plus(LONGEST);
        return wished.isBefore(earliest) ? earliest : wished.isAfter(latest) ? latest : wished;
    }

    private static Optional<Instant> retryAfter(String value, Instant now) {
        return seconds(value).map(now::plusSeconds).or(() -> day(value));
    }

    private static Optional<Long> seconds(String value) {
        return Optional.ofNullable(value)
                .map(String::strip)
                .filter(text -> SECONDS.matcher(text).matches())
                .map(Long::valueOf);
    }

    private static Optional<Instant> day(String value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}

package org.hearthmark.provider.companieshouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

class PatienceTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Retry-After|120|2026-11-20T10:02:00Z",
                "Retry-After|Fri, 20 Nov 2026 10:07:30 GMT|2026-11-20T10:07:30Z",
                "Retry-After|soon|2026-11-20T10:05:00Z",
                "Retry-After|0|2026-11-20T10:00:01Z",
                "Retry-After|9999999999|2026-11-21T10:00:00Z",
                "X-Ratelimit-Reset|1795169040|2026-11-20T10:04:00Z",
                "X-Other|7|2026-11-20T10:05:00Z"
            })
    void theRegistersOwnWordCountsAndFiveMinutesWithoutOne(String header, String value, Instant until) {
        var headers = new HttpHeaders();
        headers.set(header, value);

        assertThat(Patience.until(headers, NOW)).isEqualTo(until);
    }

    @Test
    void retryAfterComesBeforeTheEndOfTheWindow() {
        var headers = new HttpHeaders();
        headers.set("X-Ratelimit-Reset", "1795169040");
        headers.set("Retry-After", "5");

        assertThat(Patience.until(headers, NOW)).isEqualTo(NOW.plusSeconds(5));
    }
}

package org.hearthmark.identity.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AttemptScopeTest {

    @ParameterizedTest
    @CsvSource({
        "1, 0",
        "4, 0",
        "5, 15",
        "6, 30",
        "7, 60",
        "8, 120",
        "9, 240",
        "10, 480",
        "11, 900",
        "12, 900",
        "2000000000, 900"
    })
    void thereIsNoWaitAtFirstThenOneThatDoublesUpToAQuarterOfAnHour(int failures, long seconds) {
        assertThat(AttemptScope.PAIR.waitAfter(failures)).hasSeconds(seconds);
    }

    @ParameterizedTest
    @EnumSource(AttemptScope.class)
    void nobodyEverWaitsForMoreThanAQuarterOfAnHour(AttemptScope scope) {
        assertThat(scope.waitAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void anAddressOfManyPeopleMayFailMoreOftenThanOneOfThem() {
        assertThat(AttemptScope.ADDRESS.waitAfter(49)).isZero();
        assertThat(AttemptScope.ACCOUNT.waitAfter(19)).isZero();
        assertThat(AttemptScope.ACCOUNT.waitAfter(20)).isPositive();
    }
}

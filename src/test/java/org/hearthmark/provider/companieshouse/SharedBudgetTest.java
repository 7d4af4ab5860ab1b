package org.hearthmark.provider.companieshouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hearthmark.HearthmarkTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HearthmarkTest
class SharedBudgetTest {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final int ALLOWED = 600;
    private static final Instant START = Instant.parse("2031-03-01T09:00:00Z");

    private final JdbcClient jdbc;
    private final String register;

    SharedBudgetTest(@Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.register = StubHouse.newBudget(jdbc);
    }

    /** Both ask as often as they may, by clocks that move in uneven steps, for 11 minutes. */
    @Test
    void twoNodesTogetherNeverAskMoreThanSixHundredTimesInAnyFiveMinutes() {
        var nodes = List.of(node(), node());
        var random = new Random(4);
        var asked = new ArrayList<Instant>();
        for (var now = START;
                now.isBefore(START.plus(Duration.ofMinutes(11)));
                now = now.plusMillis(random.nextInt(40_000))) {
            while (nodes.get(random.nextInt(2)).take(now, true).taken()) {
                asked.add(now);
            }
        }

        assertThat(most(asked)).isBetween(500, ALLOWED);
        assertThat(asked).hasSizeGreaterThan(2 * 450);
    }

    @Test
    void nodesThatAskInTheSameInstantShareOneBucket() throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> all = () -> (int) Stream.generate(() -> node().take(START, true))
                    .takeWhile(SharedBudget.Share::taken)
                    .count();
            int taken = 0;
            for (Future<Integer> node : threads.invokeAll(List.of(all, all))) {
                taken += node.get();
            }
            assertThat(taken).isEqualTo(SharedBudget.CAPACITY);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theSweepStopsEarlierThanAPersonWhoWaits() {
        while (node().take(START, false).taken()) {
            // until the sweep's part is used up
        }

        assertThat(node().left(START).questions()).isEqualTo(SharedBudget.KEPT_FOR_PEOPLE);
        assertThat(node().take(START, true).taken()).isTrue();
        var refused = node().take(START, false);
        assertThat(refused.held()).isFalse();
        assertThat(node().left(refused.notYet()).questions()).isEqualTo(SharedBudget.CAPACITY);
        assertThat(node().take(refused.notYet(), false).taken()).isTrue();
    }

    @Test
    void whatTheRegisterWishesHoldsForEveryNodeAndForPeopleToo() {
        var until = START.plusSeconds(90);
        node().hold(until);
        node().hold(START.plusSeconds(10));

        var refused = node().take(START.plusSeconds(89), true);

        assertThat(refused).isEqualTo(new SharedBudget.Share(false, true, until));
        assertThat(node().take(until, true).taken()).isTrue();
    }

    @Test
    void aClockThatWasWrongForAWhileDoesNotStopTheQuestionsForGood() {
        assertThat(node().take(START.plus(Duration.ofDays(300)), true).taken()).isTrue();

        assertThat(node().take(START, true).taken()).isFalse();
        assertThat(node().take(START.plusSeconds(60), true).taken()).isTrue();
    }

    private SharedBudget node() {
        return new SharedBudget(jdbc, register);
    }

    private static int most(List<Instant> asked) {
        int most = 0;
        int first = 0;
        for (int last = 0; last < asked.size(); last++) {
            while (Duration.between(asked.get(first), asked.get(last)).compareTo(FIVE_MINUTES) > 0) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }
}

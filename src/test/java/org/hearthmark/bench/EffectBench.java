package org.hearthmark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.application.reassessment.RaiseStartSweep;
import org.hearthmark.accreditation.application.standing.StandingSweep;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Grace;
import org.hearthmark.standard.NewVersion;
import org.hearthmark.standard.Standards;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What it costs that a raise takes effect on ten thousand homes, of which about a third fall short: where each of them
 * stands is worked out, and the reassessment of each that falls short is started; beside as many starts of the bare engine,
 * in the same run. And how long a council waits for its pages meanwhile. Run by {@code script/bench}.
 */
@HearthmarkTest
class EffectBench {

    private static final int HOMES = Integer.getInteger("bench.homes", 10_000);
    private static final int FIRST = 72_000_000;
    private static final double BUDGET = 0.4;
    private static final double BUDGET_OF_PAGES = 2;
    private static final int WARM_UP = 100;
    private static final List<String> PAGES =
            List.of("/council/register?postcode=E8+1EA&miles=5", "/council/check?age=17&home=House");

    private final RecordedMarket market;
    private final StandingSweep standings;
    private final RaiseStartSweep starts;
    private final Standards standards;
    private final DataSource database;
    private final PlatformTransactionManager transactions;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Visitor council;

    @Autowired
    EffectBench(
            RecordedMarket market,
            StandingSweep standings,
            RaiseStartSweep starts,
            Standards standards,
            DataSource database,
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            MovableClock clock,
            @LocalServerPort int port) {
        this.market = market;
        this.standings = standings;
        this.starts = starts;
        this.standards = standards;
        this.database = database;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
        this.council = Visitor.signedIn(port, "council");
    }

    @Test
    void aRaiseTakesEffectOnManyHomes() {
        clock.set(clock.instant().minus(Duration.ofDays(60)));
        market.homes(HOMES, FIRST);
        clock.reset();
        standings.run();
        warmUp();
        double bare = bareStarts();
        pages(WARM_UP);
        var alone = pages(WARM_UP);

        int raise = published(Map.of("AC-10", 2, "AC-17", 2, "SU-03", 2));
        long began = System.nanoTime();
        standards.takeEffect(raise, "London", LondonTime.today(clock));
        var working = CompletableFuture.supplyAsync(() -> {
            starts.run();
            standings.run();
            return (System.nanoTime() - began) / 1e9;
        });
        var meanwhile = new ArrayList<Long>();
        while (!working.isDone()) {
            meanwhile.addAll(pages(1));
        }
        double own = working.join();
        int started = started(raise);
        assertThat(started).isBetween(HOMES / 5, HOMES / 2);
        System.out.printf(
                "%n%d homes, %d reassessments started in %.1f s; as many bare starts %.1f s, ratio %.2f, budget %.2f%n",
                HOMES, started, own, bare, own / bare, BUDGET);
        double quiet = percentile(alone);
        double busy = percentile(meanwhile);
        System.out.printf(
                "95 of 100 pages in: %.1f ms alone, %.1f ms meanwhile (%d pages), ratio %.2f, budget %.2f%n",
                quiet, busy, meanwhile.size(), busy / quiet, BUDGET_OF_PAGES);
    }

    /** Another raise first, of a few homes elsewhere. */
    private void warmUp() {
        standards.takeEffect(published(Map.of("AC-12", 2)), "South West", LondonTime.today(clock));
        starts.run();
        standings.run();
    }

    private int published(Map<String, Integer> levels) {
        return standards
                .publish(new NewVersion(LondonTime.today(clock), levels, Set.of(), Set.of(), Grace.USUAL))
                .number();
    }

    private int started(int raise) {
        return jdbc.sql("select count(*) from accreditation.reassessment_cause where raise = :raise")
                .param("raise", raise)
                .query(Integer.class)
                .single();
    }

    /** Seconds for as many as there are homes. */
    private double bareStarts() {
        var bare = new BareEngine(database, transactions);
        int measured = HOMES / 5;
        for (int start = 0; start < WARM_UP * 3; start++) {
            bare.start(UUID.randomUUID().toString());
        }
        long began = System.nanoTime();
        for (int start = 0; start < measured; start++) {
            bare.start(UUID.randomUUID().toString());
        }
        double seconds = (System.nanoTime() - began) / 1e9 * HOMES / measured;
        bare.close();
        return seconds;
    }

    private List<Long> pages(int rounds) {
        var times = new ArrayList<Long>();
        for (int round = 0; round < rounds; round++) {
            for (String address : PAGES) {
                long began = System.nanoTime();
                assertThat(council.get(address).statusCode()).isEqualTo(200);
                times.add(System.nanoTime() - began);
            }
        }
        return times;
    }

    private static double percentile(List<Long> times) {
        return times.stream()
                        .sorted()
                        .skip(times.size() * 95L / 100)
                        .findFirst()
                        .orElseThrow()
                / 1e6;
    }
}

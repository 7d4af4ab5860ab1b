package org.hearthmark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.AccreditedInBulk;
import org.hearthmark.accreditation.application.recheck.RecheckSweep;
import org.hearthmark.provider.OfstedFile;
import org.hearthmark.provider.ofsted.OfstedImports;
import org.hearthmark.shared.LondonTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * How long a council waits for its pages while the firms of ten thousand accredited homes are checked again, and how long
 * without that, in the same run: every service is looked up on a new list, and one in 25 has become worse. Run by
 * {@code script/bench}.
 */
@HearthmarkTest
class RecheckBench {

    private static final double BUDGET = 2;
    private static final int FIRST = 9_600_000;
    private static final int FIRMS = Integer.getInteger("bench.firms", 2_500);
    private static final int HOMES = 4;
    private static final int SUSPENDED = FIRMS / 25;
    private static final List<String> PAGES =
            List.of("/council/register?postcode=E8+1EA&miles=5", "/council/check?age=17&home=House");
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 200;

    private final AccreditedInBulk bulk;
    private final RecheckSweep sweep;
    private final OfstedImports lists;
    private final MovableClock clock;
    private final Visitor council;

    @Autowired
    RecheckBench(
            AccreditedInBulk bulk,
            RecheckSweep sweep,
            OfstedImports lists,
            MovableClock clock,
            @LocalServerPort int port) {
        this.bulk = bulk;
        this.sweep = sweep;
        this.lists = lists;
        this.clock = clock;
        this.council = Visitor.signedIn(port, "council");
    }

    @Test
    void aPageWhileHomesAreCheckedAgain() {
        bulk.firms(FIRMS, HOMES, FIRST);
        imported(LondonTime.today(clock).minusDays(30), 0);
        sweep.checkFirms();
        times(WARM_UP);
        List<Long> alone = times(ROUNDS);

        imported(LondonTime.today(clock).minusDays(2), SUSPENDED);
        long began = System.nanoTime();
        var checking = CompletableFuture.supplyAsync(() -> {
            sweep.checkFirms();
            return System.nanoTime() - began;
        });
        var meanwhile = new ArrayList<Long>();
        while (!checking.isDone()) {
            meanwhile.addAll(times(2));
        }
        System.out.println(told(alone, meanwhile, checking.join()));
    }

    private void imported(LocalDate asAt, int suspended) {
        var file = OfstedFile.asAt(asAt);
        IntStream.rangeClosed(1, FIRMS).forEach(number -> {
            String urn = AccreditedInBulk.urn(FIRST, number);
            if (number <= suspended) {
                file.suspended(urn);
            } else {
                file.active(urn);
            }
        });
        var report = lists.take(new OfstedImports.Given(file.bytes(), "bench.csv", Optional.empty(), true, "admin"));
        assertThat(report.taken()).as(report.headline()).isTrue();
    }

    private List<Long> times(int rounds) {
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

    private static String told(List<Long> alone, List<Long> meanwhile, long sweep) {
        double quiet = percentile(alone);
        double busy = percentile(meanwhile);
        return String.format(
                "%n%d homes of %d firms checked again in %.1f s, %d followed up%n"
                        + "95 of 100 pages in: %.1f ms alone, %.1f ms meanwhile (%d pages), ratio %.2f, budget %.2f%n",
                FIRMS * HOMES, FIRMS, sweep / 1e9, SUSPENDED, quiet, busy, meanwhile.size(), busy / quiet, BUDGET);
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

package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.StatementCount;
import org.hearthmark.accreditation.application.recheck.RecheckSweep;
import org.hearthmark.accreditation.application.recheck.Rechecks;
import org.hearthmark.provider.OfstedFile;
import org.hearthmark.provider.ofsted.OfstedImports;
import org.hearthmark.shared.LondonTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Ten thousand accredited homes are checked again by a fixed number of statements for each batch of their firms. */
@HearthmarkTest
@Transactional
class RecheckCostTest {

    private static final int FIRST = 9_500_000;
    private static final int FIRMS = 2_500;
    private static final int HOMES = 4;

    private final AccreditedInBulk bulk;
    private final Rechecks rechecks;
    private final RecheckSweep sweep;
    private final OfstedImports lists;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    @Autowired
    RecheckCostTest(
            AccreditedInBulk bulk,
            Rechecks rechecks,
            RecheckSweep sweep,
            OfstedImports lists,
            JdbcClient jdbc,
            MovableClock clock) {
        this.bulk = bulk;
        this.rechecks = rechecks;
        this.sweep = sweep;
        this.lists = lists;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void tenThousandAccreditedHomesAreCheckedAgainWithoutAStatementForAnyOfThem() {
        bulk.forgetLists();
        List<UUID> firms = bulk.firms(FIRMS, HOMES, FIRST);
        allAreListed();

        int one = StatementCount.during(() -> rechecks.compare(firms.subList(0, 1)))
                .statements();
        int twoHundred = StatementCount.during(() -> rechecks.compare(firms.subList(1, 201)))
                .statements();
        assertThat(twoHundred).as("for a batch as for one").isEqualTo(one);

        int all = StatementCount.during(sweep::checkFirms).statements();
        int batches = batchesOfEverybody();
        assertThat(all).as("statements of %s batches", batches).isLessThanOrEqualTo(batches * (2 * one + 4) + 1);
        assertThat(recorded()).as("registration and outcome of each service").isEqualTo(FIRMS * 2);

        sweep.checkFirms();
        assertThat(recorded()).as("nothing is new").isEqualTo(FIRMS * 2);
    }

    private void allAreListed() {
        var file = OfstedFile.asAt(LondonTime.today(clock).minusDays(2));
        IntStream.rangeClosed(1, FIRMS).forEach(number -> file.active(AccreditedInBulk.urn(FIRST, number)));
        lists.take(new OfstedImports.Given(file.bytes(), "all.csv", Optional.empty(), true, "admin"));
    }

    /** Other tests have left firms behind. */
    private int batchesOfEverybody() {
        int firms = jdbc.sql("select count(distinct firm) from accreditation.accreditation_case")
                .query(Integer.class)
                .single();
        return firms / 200 + 1;
    }

    private int recorded() {
        return jdbc.sql("""
                        select count(*) from accreditation.recheck_result r
                        join provider.firm f on f.id = r.firm where f.name like 'Bulk %'
                        """).query(Integer.class).single();
    }
}

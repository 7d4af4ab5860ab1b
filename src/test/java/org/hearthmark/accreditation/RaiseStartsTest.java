package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.StatementCount;
import org.hearthmark.accreditation.application.reassessment.RaiseStartSweep;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However often it is run, and by however many, a raise begins one reassessment of each home that it concerns. */
@HearthmarkTest
class RaiseStartsTest {

    /** The engine writes 50 rows of a table at a time. */
    private static final int BATCHES_OF_THE_ENGINE = 20;

    private final RaisedHomes homes;
    private final RaiseStartSweep starts;
    private final JdbcClient jdbc;

    @Autowired
    RaiseStartsTest(RaisedHomes homes, RaiseStartSweep starts, JdbcClient jdbc) {
        this.homes = homes;
        this.starts = starts;
        this.jdbc = jdbc;
    }

    @Test
    void severalNodesAtOnceBeginEachOnce() {
        var all = homes.accredited(30, "SU-07");
        homes.raised(2, "SU-07");

        var nodes = IntStream.range(0, 4)
                .mapToObj(node -> CompletableFuture.runAsync(starts::run))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(nodes).join();

        assertThat(open(all)).isEqualTo(30);
        assertThat(instances(all)).isEqualTo(30);
    }

    @Test
    void whatIsRunFromItsBeginningAgainBeginsNothingTwice() {
        var all = homes.accredited(5, "SU-09");
        int version = homes.raised(2, "SU-09");
        starts.run();

        jdbc.sql("update accreditation.reassessment_start set done_at = null, done_to = null where raise = :raise")
                .param("raise", version)
                .update();
        starts.run();

        assertThat(open(all)).isEqualTo(5);
        assertThat(instances(all)).isEqualTo(5);
    }

    @Test
    void manyHomesTakeAsManyStatementsAsFew() {
        homes.accredited(3, "SU-10");
        homes.raised(2, "SU-10");
        int few = StatementCount.during(starts::run).statements();
        var many = homes.accredited(60, "SU-12");
        homes.raised(2, "SU-12");

        int all = StatementCount.during(starts::run).statements();

        assertThat(open(many)).isEqualTo(60);
        assertThat(all).as("for 60 homes as for 3").isLessThanOrEqualTo(few + BATCHES_OF_THE_ENGINE);
    }

    private int open(List<UUID> all) {
        return jdbc.sql("""
                        select count(*) from accreditation.reassessment r
                          join accreditation.reassessment_cause c on c.reassessment = r.id
                         where r.setting = any(:homes) and r.status = 'ANSWER'
                        """)
                .param("homes", all.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    private int instances(List<UUID> all) {
        return jdbc.sql("""
                        select count(*) from camunda.act_ru_execution e
                          join accreditation.reassessment r on r.id::text = e.business_key_
                         where r.setting = any(:homes) and e.parent_id_ is null
                        """)
                .param("homes", all.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }
}

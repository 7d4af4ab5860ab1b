package org.hearthmark.provider.ofsted;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearthmark.HearthmarkTest;
import org.hearthmark.provider.names.NameTrial;
import org.hearthmark.provider.names.TrialReport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three hundred real names: every true duplicate leads to the firm that is here, and no firm becomes another's. */
@HearthmarkTest
class RegisteredNamesTest {

    private final NameTrial trial;
    private final JdbcClient jdbc;

    @Autowired
    RegisteredNamesTest(NameTrial trial, JdbcClient jdbc) {
        this.trial = trial;
        this.jdbc = jdbc;
    }

    @Test
    void trueDuplicatesAreFoundAndNothingIsMergedWrongly() {
        long before = firms();

        TrialReport report = trial.run(RealOfstedFile.bytes(), 300);

        assertThat(report.firms()).as(report.inWords()).isGreaterThan(280);
        assertThat(report.missedByNumber()).isEmpty();
        assertThat(report.wrongly()).isEmpty();
        assertThat(report.foundByName()).as(report.inWords()).isGreaterThan(0.98);
        assertThat(report.inVain()).as(report.inWords()).isLessThan(0.12);
        assertThat(firms()).as("a trial keeps nothing").isEqualTo(before);
    }

    private long firms() {
        return jdbc.sql("select count(*) from provider.firm").query(Long.class).single();
    }
}

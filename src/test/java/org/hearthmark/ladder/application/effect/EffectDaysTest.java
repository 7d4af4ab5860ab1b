package org.hearthmark.ladder.application.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.standard.ExpectedEffect;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The days on which a raise takes effect otherwise than planned, as gap lists tell them. Rolled back. */
@HearthmarkTest
@Transactional
class EffectDaysTest {

    private static final int VERSION = 90_001;

    private final EffectDays days;
    private final JdbcClient jdbc;
    private final UUID raise = UUID.randomUUID();

    @Autowired
    EffectDaysTest(EffectDays days, JdbcClient jdbc) {
        this.days = days;
        this.jdbc = jdbc;
    }

    @Test
    void whatWasDecidedLastOfARegionCounts() {
        published();
        step("MOVED", "London", "{\"day\": \"2027-05-01\"}");
        step("MOVED", "London", "{\"day\": \"2027-06-01\"}");
        step("MOVED", "South East", "{\"day\": \"2027-05-01\"}");
        step("DROPPED", "South East", "{}");
        step("HELD", "North East", "{}");
        step("HELD", "North West", "{}");
        step("RELEASED", "North West", "{\"day\": \"2027-04-02\"}");

        assertThat(days.otherThanPlanned())
                .filteredOn(one -> one.version() == VERSION)
                .containsExactlyInAnyOrder(
                        new ExpectedEffect(VERSION, "London", Optional.of(LocalDate.of(2027, 6, 1))),
                        new ExpectedEffect(VERSION, "North West", Optional.of(LocalDate.of(2027, 4, 2))),
                        new ExpectedEffect(VERSION, "South East", Optional.empty()));
    }

    private void published() {
        jdbc.sql("""
                        insert into ladder.raise (id, version, reference, title, why, day, safety_days, other_days, categories,
                            regions, planned, status, published_as)
                        values (:id, 0, 'RSE-TEST', 'Test', 'Test', '2027-04-01', 28, 84, '{}', '{}', false, 'PUBLISHED', :version)
                        """).param("id", raise).param("version", VERSION).update();
    }

    private void step(String act, String region, String details) {
        jdbc.sql("""
                        insert into ladder.raise_step (raise, act, region, note, details, recorded_at, recorded_by)
                        values (:raise, :act, :region, 'Why', cast(:details as jsonb), now(), 'manager')
                        """)
                .param("raise", raise)
                .param("act", act)
                .param("region", region)
                .param("details", details)
                .update();
    }
}

package org.hearthmark.workflow;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which cases wait for somebody outside, and since which day: their tasks are not late meanwhile. */
@Repository
class StoppedClocks {

    private final JdbcClient jdbc;

    StoppedClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A clock that stands still already keeps the day on which it was stopped. */
    void stop(UUID caseKey, LocalDate today) {
        jdbc.sql("insert into workflow.stopped_clock (case_key, since) values (?, ?) on conflict do nothing")
                .params(caseKey, today)
                .update();
    }

    /** Since when it stood still, if it did. */
    Optional<LocalDate> run(UUID caseKey) {
        return jdbc.sql("delete from workflow.stopped_clock where case_key = ? returning since")
                .param(caseKey)
                .query(LocalDate.class)
                .optional();
    }
}

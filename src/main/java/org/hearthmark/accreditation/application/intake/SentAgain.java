package org.hearthmark.accreditation.application.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hearthmark.shared.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** That applications which had come back were sent again: facts, one for each time. Their clocks stood still until then. */
@Component
class SentAgain {

    private final JdbcClient jdbc;
    private final Clock clock;

    SentAgain(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void record(UUID caseId, String by) {
        Instant now = clock.instant();
        jdbc.sql("""
                insert into accreditation.sent_again (case_id, true_from, recorded_at, recorded_by)
                values (:case, :day, :at, :by)""")
                .param("case", caseId)
                .param("day", LondonTime.dayOf(now))
                .param("at", Timestamp.from(now))
                .param("by", by)
                .update();
    }
}

package org.hearthmark.document.scan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for the scanner, and what it said. */
@Repository
class ScanRows {

    private static final int AT_ONCE = 20;

    /** A node that dies over a file gives it free after this time; longer than any scan takes. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    ScanRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Waiting(UUID document, UUID about, String sha256, int tries) {}

    /** Files that are due, each for one node alone. */
    List<Waiting> claimDue() {
        return jdbc.sql("""
                        with due as (
                            select document from document.scan_waiting where next_try_at <= :now
                             order by next_try_at limit :most for update skip locked)
                        update document.scan_waiting w set next_try_at = :until, tries = tries + 1
                          from due, document.document d
                         where w.document = due.document and d.id = due.document
                        returning w.document, d.about, d.sha256, w.tries
                        """)
                .param("now", at(clock.instant()))
                .param("until", at(clock.instant().plus(CLAIM)))
                .param("most", AT_ONCE)
                .query((row, index) -> new Waiting(
                        row.getObject("document", UUID.class),
                        row.getObject("about", UUID.class),
                        row.getString("sha256"),
                        row.getInt("tries")))
                .list();
    }

    /** Twice as long a pause after each attempt, from 15 seconds to 10 minutes. */
    void tryAgain(Waiting file, String problem) {
        var pause = Duration.ofSeconds(15L << Math.min(file.tries() - 1, 6));
        var next = clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        jdbc.sql("update document.scan_waiting set next_try_at = :next, problem = :problem where document = :document")
                .param("next", at(next))
                .param("problem", problem)
                .param("document", file.document())
                .update();
    }

    void enter(Waiting file, Optional<String> infection) {
        jdbc.sql("""
                        insert into document.scan (document, sha256, clean, signature, scanned_at) values (?, ?, ?, ?, ?)
                        on conflict (document) do nothing
                        """)
                .params(
                        file.document(),
                        file.sha256(),
                        infection.isEmpty(),
                        infection.orElse(null),
                        at(clock.instant()))
                .update();
        jdbc.sql("delete from document.scan_waiting where document = ?")
                .param(file.document())
                .update();
    }

    int fetchUnscanned() {
        return jdbc.sql("""
                        insert into document.scan_waiting (document, next_try_at)
                        select d.id, :now from document.document d
                         where not exists (select from document.scan s where s.document = d.id)
                        on conflict (document) do nothing
                        """).param("now", at(clock.instant())).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

package org.hearthmark.notification;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes messages in the transaction of what they tell, so that nobody is told what did not happen and no message is lost
 * on the way. A key that was posted before is not posted again.
 */
@Component
public class Outbox {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Outbox(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Notice notice) {
        postAll(List.of(notice));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void postAll(Collection<Notice> notices) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.batchUpdate("""
                insert into notification.outbox (id, key, kind, recipient, subject, body, about, calendar_method, calendar,
                                                 posted_at, next_attempt_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (key) do nothing
                """, notices.stream().map(notice -> row(notice, now)).toList());
    }

    private static Object[] row(Notice n, OffsetDateTime now) {
        return new Object[] {
            UUID.randomUUID(),
            n.key(),
            n.kind().name(),
            n.to(),
            n.subject(),
            n.text(),
            n.about(),
            n.calendar().map(CalendarPart::method).orElse(null),
            n.calendar().map(CalendarPart::text).orElse(null),
            now,
            now
        };
    }

    /** Messages that were given up, newest first: somebody must look at the address or at the mail server. */
    @Transactional(readOnly = true)
    public List<GivenUp> givenUp(int limit) {
        return jdbc.query(
                """
                select key, recipient, subject, given_up_at, last_error from notification.outbox
                where given_up_at is not null order by given_up_at desc limit ?
                """,
                (row, index) -> new GivenUp(
                        row.getString("key"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getObject("given_up_at", OffsetDateTime.class).toInstant(),
                        Objects.requireNonNullElse(row.getString("last_error"), "Not kept")),
                limit);
    }
}

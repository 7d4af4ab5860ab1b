package org.hearthmark.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.notification.Post.Letter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox, each message in a transaction of its own, several nodes at once. What cannot be sent is
 * tried again after one minute, then two, four and so on up to four hours; after about two days it is given up, and seen.
 * What its recipient has switched off is kept and not sent. What is about one thing reaches a reader in the order in which it
 * was posted: the next message waits while the one before is tried again.
 */
@Component
class Dispatcher {

    static final int ATTEMPTS = 20;

    /** After so many attempts, about four hours, a message no longer holds up those that were posted after it. */
    private static final int HELD_UP = 8;

    private static final Duration LONGEST_WAIT = Duration.ofHours(4);

    /** Stands for the text of a letter that opened an account: who reads the database later shall not. */
    private static final String REMOVED = "Removed when it was sent.";

    /** In place of the address of somebody who has left, once the last letter has left too. */
    private static final String NOBODY = "nobody@closed.invalid";

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private record Waiting(Letter letter, int attempts) {}

    private final JdbcClient jdbc;
    private final Post post;
    private final OptOuts optOuts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Dispatcher(JdbcClient jdbc, Post post, OptOuts optOuts, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.post = post;
        this.optOuts = optOuts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tries every message that is due, once. */
    void dispatch() {
        Instant now = clock.instant();
        while (Boolean.TRUE.equals(transaction.execute(status -> next(now)))) {
            // one after the other
        }
    }

    private boolean next(Instant now) {
        Optional<Waiting> waiting = take(now);
        waiting.ifPresent(message -> attempt(message, now));
        return waiting.isPresent();
    }

    private Optional<Waiting> take(Instant now) {
        return jdbc.sql("""
                        select id, kind, recipient, subject, body, calendar_method, calendar, attempts
                        from notification.outbox due
                        where sent_at is null and given_up_at is null and withheld_at is null
                            and next_attempt_at <= :now
                            and not exists (select 1 from notification.outbox earlier
                                             where earlier.about = due.about and earlier.recipient = due.recipient
                                               and earlier.number < due.number and earlier.attempts < :held
                                               and earlier.sent_at is null and earlier.given_up_at is null
                                               and earlier.withheld_at is null)
                        order by next_attempt_at, number limit 1 for update of due skip locked
                        """)
                .param("held", HELD_UP)
                .param("now", at(now))
                .query((row, index) -> new Waiting(letter(row), row.getInt("attempts")))
                .optional();
    }

    private static Letter letter(ResultSet row) throws SQLException {
        String method = row.getString("calendar_method");
        return new Letter(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                method == null ? Optional.empty() : Optional.of(new CalendarPart(method, row.getString("calendar"))));
    }

    private void attempt(Waiting waiting, Instant now) {
        Letter letter = waiting.letter();
        if (optOuts.withholds(letter.kind(), letter.to())) {
            withheld(letter, now);
            return;
        }
        try {
            post.send(letter);
            sent(waiting, now);
        } catch (MailException refused) {
            postpone(waiting, now, refused);
        }
    }

    private void withheld(Letter letter, Instant now) {
        jdbc.sql("update notification.outbox set withheld_at = :now where id = :id")
                .param("now", at(now))
                .param("id", letter.id())
                .update();
    }

    private void sent(Waiting waiting, Instant now) {
        jdbc.sql("""
                        update notification.outbox set sent_at = :now, attempts = attempts + 1, last_error = null,
                            body = case when kind in ('ACCOUNT', 'FAREWELL') then :removed else body end,
                            recipient = case when kind = 'FAREWELL' then :nobody else recipient end
                        where id = :id
                        """)
                .param("now", at(now))
                .param("removed", REMOVED)
                .param("nobody", NOBODY)
                .param("id", waiting.letter().id())
                .update();
    }

    private void postpone(Waiting waiting, Instant now, MailException refused) {
        int attempts = waiting.attempts() + 1;
        boolean last = attempts >= ATTEMPTS;
        if (last) {
            LOG.error(
                    "Message {} was given up after {} attempts",
                    waiting.letter().id(),
                    attempts,
                    refused);
        }
        jdbc.sql("""
                        update notification.outbox set attempts = :attempts,
                            last_error = case when kind = 'FAREWELL' and :last then null else :error end,
                            next_attempt_at = :next, given_up_at = :given_up,
                            recipient = case when kind = 'FAREWELL' and :last then :nobody else recipient end
                        where id = :id
                        """)
                .param("last", last)
                .param("nobody", NOBODY)
                .param("attempts", attempts)
                .param("error", String.valueOf(refused.getMessage()))
                .param("next", at(now.plus(wait(waiting.attempts()))))
                .param("given_up", last ? at(now) : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", waiting.letter().id())
                .update();
    }

    private static Duration wait(int attemptsBefore) {
        Duration doubled = Duration.ofMinutes(1L << attemptsBefore);
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

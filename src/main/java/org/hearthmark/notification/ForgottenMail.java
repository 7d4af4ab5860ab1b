package org.hearthmark.notification;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes people who have left an address out of the messages to them: what waits is not sent, and of every message its key,
 * without the address, and its times stay. What was written there to a firm stays the firm's.
 */
@Component
class ForgottenMail {

    /** Stands for subject and text. */
    static final String REMOVED = "Removed: its reader has left.";

    private final JdbcClient jdbc;
    private final Clock clock;

    ForgottenMail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param firms whether a firm was written to at this address: then what is not about the account stays as it is */
    void address(String gone, String nowhere, boolean firms) {
        jdbc.sql("""
                        update notification.outbox
                        set key = replace(replace(key, recipient, :nowhere), lower(recipient), :nowhere),
                            recipient = :nowhere, subject = :removed, body = :removed,
                            calendar_method = null, calendar = null, last_error = null,
                            withheld_at = case when sent_at is null and given_up_at is null
                                               then coalesce(withheld_at, :now) end
                        where lower(recipient) = lower(:gone) and (not :firms or kind in ('ACCOUNT', 'FAREWELL'))
                        """)
                .param("firms", firms)
                .param("gone", gone)
                .param("nowhere", nowhere)
                .param("removed", REMOVED)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What waits and is not about the account has another reader's address from now on. */
    void redirect(String before, String now, String nowhere) {
        jdbc.sql("""
                        update notification.outbox
                        set key = replace(replace(key, recipient, :nowhere), lower(recipient), :nowhere), recipient = :now
                        where lower(recipient) = lower(:before) and kind not in ('ACCOUNT', 'FAREWELL')
                          and sent_at is null and given_up_at is null and withheld_at is null
                        """)
                .param("before", before)
                .param("now", now)
                .param("nowhere", nowhere)
                .update();
    }

    /** Which messages somebody did not want. */
    void choicesOf(String username) {
        jdbc.sql("delete from notification.opt_out where username = :username")
                .param("username", username)
                .update();
    }
}

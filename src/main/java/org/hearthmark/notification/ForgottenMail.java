package org.hearthmark.notification;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes people who have left out of the messages to them: what waits is not sent, and of every message its key, without
 * the address, and its times stay.
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

    void address(String gone, String nowhere) {
        jdbc.sql("""
                        update notification.outbox
                        set key = replace(replace(key, recipient, :nowhere), lower(recipient), :nowhere),
                            recipient = :nowhere, subject = :removed, body = :removed,
                            calendar_method = null, calendar = null, last_error = null,
                            withheld_at = case when sent_at is null and given_up_at is null
                                               then coalesce(withheld_at, :now) end
                        where lower(recipient) = lower(:gone)
                        """)
                .param("gone", gone)
                .param("nowhere", nowhere)
                .param("removed", REMOVED)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Which messages somebody did not want. */
    void choicesOf(String username) {
        jdbc.sql("delete from notification.opt_out where username = :username")
                .param("username", username)
                .update();
    }
}

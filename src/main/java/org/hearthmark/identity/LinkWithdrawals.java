package org.hearthmark.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends links that still work because of somebody who leaves, or who may not invite any more. */
@Component
class LinkWithdrawals {

    private static final String WITHDRAW = """
            update identity.link set withdrawn_at = :now
             where used_at is null and withdrawn_at is null and expires_at > :now and\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkWithdrawals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The invitations to an organisation that this person has sent; how many those were. */
    int invitationsBy(String username, UUID organisation) {
        return jdbc.sql(WITHDRAW + "organisation = :organisation and made_by = :username")
                .param("now", now())
                .param("organisation", organisation)
                .param("username", username)
                .update();
    }

    /** Those that invite whoever reads mail at this address, or let them register. */
    void ofNewcomer(EmailAddress email) {
        jdbc.sql(WITHDRAW + "lower(email) = :email and purpose in ('INVITE', 'REGISTER')")
                .param("now", now())
                .param("email", email.key())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

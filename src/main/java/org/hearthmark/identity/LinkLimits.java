package org.hearthmark.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many letters with a link somebody who is signed in may have sent to mailboxes of others: values of our own, counted over
 * the last 24 hours.
 */
@Component
class LinkLimits {

    private static final int INVITATIONS = 20;
    private static final int EMAIL_CHANGES = 5;
    private static final String EMAIL = "email";

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkLimits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws Refusal INVALID with the field {@code email} when the organisation has invited enough people for a day */
    void requireInvitation(UUID organisation) {
        if (sent("organisation", organisation, LinkPurpose.INVITE) >= INVITATIONS) {
            throw refused("Your provider has sent " + INVITATIONS + " invitations within a day. Invite more tomorrow");
        }
    }

    /** @throws Refusal INVALID with the field {@code email} when the person has asked often enough for a day */
    void requireEmailChange(UUID person) {
        if (sent("person", person, LinkPurpose.EMAIL) >= EMAIL_CHANGES) {
            throw refused("You have asked for " + EMAIL_CHANGES + " changes within a day. Try again tomorrow");
        }
    }

    private int sent(String column, UUID id, LinkPurpose purpose) {
        return jdbc.sql("select count(*) from identity.link where " + column + " = :id and purpose = :purpose"
                        + " and made_at > :since")
                .param("id", id)
                .param("purpose", purpose.name())
                .param("since", since())
                .query(Integer.class)
                .single();
    }

    private OffsetDateTime since() {
        return clock.instant().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC);
    }

    private static Refusal refused(String fault) {
        return Refusal.invalid("There is a problem", Map.of(EMAIL, fault));
    }
}

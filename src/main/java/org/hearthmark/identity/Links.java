package org.hearthmark.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links that were sent: made with 256 random bits, kept as a hash, used once. */
@Component
class Links {

    private static final String COLUMNS =
            "id, purpose, email, person, organisation, administrator, made_at, made_by, expires_at";
    private static final String OPEN = "used_at is null and withdrawn_at is null and expires_at > :now";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;

    /** How long after its end a link is still kept: who asks why it does not work can be told. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    Links(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A link that was made now, and what stands in it; nobody learns that a second time. */
    record Made(Link link, String token) {}

    Made registering(EmailAddress email) {
        return make(LinkPurpose.REGISTER, email, null, null, false, email.key());
    }

    Made resetting(UUID person, EmailAddress email) {
        return make(LinkPurpose.RESET, email, person, null, false, email.key());
    }

    Made changingEmail(UUID person, EmailAddress to, String who) {
        return make(LinkPurpose.EMAIL, to, person, null, false, who);
    }

    Made inviting(UUID organisation, EmailAddress email, boolean administrator, String who) {
        return make(LinkPurpose.INVITE, email, null, organisation, administrator, who);
    }

    private Made make(
            LinkPurpose purpose,
            EmailAddress email,
            UUID person,
            UUID organisation,
            boolean administrator,
            String who) {
        String token = token();
        Instant now = clock.instant();
        Link link = jdbc.sql("""
                        insert into identity.link (hash, id, purpose, email, person, organisation, administrator,
                                                   made_at, made_by, expires_at)
                        values (:hash, :id, :purpose, :email, :person, :organisation, :administrator, :now, :who, :end)
                        returning\s""" + COLUMNS)
                .param("hash", hash(token))
                .param("id", UUID.randomUUID())
                .param("purpose", purpose.name())
                .param("email", email.value())
                .param("person", person)
                .param("organisation", organisation)
                .param("administrator", administrator)
                .param("now", at(now))
                .param("who", who)
                .param("end", at(now.plus(purpose.life())))
                .query(Links::link)
                .single();
        return new Made(link, token);
    }

    /** A link that still works. */
    Optional<Link> open(String token, LinkPurpose purpose) {
        return !TOKEN.matcher(token).matches()
                ? Optional.empty()
                : jdbc.sql("select " + COLUMNS + " from identity.link where hash = :hash and purpose = :purpose and "
                                + OPEN)
                        .param("hash", hash(token))
                        .param("purpose", purpose.name())
                        .param("now", at(clock.instant()))
                        .query(Links::link)
                        .optional();
    }

    /** The same, and from the end of this transaction on it works no more; of two at once, one gets it. */
    Optional<Link> use(String token, LinkPurpose purpose) {
        return !TOKEN.matcher(token).matches()
                ? Optional.empty()
                : jdbc.sql("update identity.link set used_at = :now where hash = :hash and purpose = :purpose and "
                                + OPEN + " returning " + COLUMNS)
                        .param("hash", hash(token))
                        .param("purpose", purpose.name())
                        .param("now", at(clock.instant()))
                        .query(Links::link)
                        .optional();
    }

    /** How many links to this address were made for any of these purposes and still work. */
    int waitingFor(EmailAddress email, List<LinkPurpose> purposes, Duration madeWithin) {
        return jdbc.sql("select count(*) from identity.link where lower(email) = :email and purpose = any(:purposes)"
                        + " and made_at > :since and " + OPEN)
                .param("email", email.key())
                .param("purposes", purposes.stream().map(Enum::name).toArray(String[]::new))
                .param("since", at(clock.instant().minus(madeWithin)))
                .param("now", at(clock.instant()))
                .query(Integer.class)
                .single();
    }

    /** Invitations to an organisation that still work, newest first. */
    List<Link> invitations(UUID organisation) {
        return jdbc.sql("select " + COLUMNS + " from identity.link where organisation = :organisation and " + OPEN
                        + " order by number desc")
                .param("organisation", organisation)
                .param("now", at(clock.instant()))
                .query(Links::link)
                .list();
    }

    /** Whether there was such an invitation that still worked. */
    boolean withdraw(UUID organisation, UUID invitation) {
        return jdbc.sql("update identity.link set withdrawn_at = :now"
                                + " where id = :id and organisation = :organisation and " + OPEN)
                        .param("id", invitation)
                        .param("organisation", organisation)
                        .param("now", at(clock.instant()))
                        .update()
                == 1;
    }

    /** None that changes this account works any more. */
    void withdrawAllOf(UUID person) {
        jdbc.sql("update identity.link set withdrawn_at = :now where person = :person and " + OPEN)
                .param("person", person)
                .param("now", at(clock.instant()))
                .update();
    }

    /** Forgets what is over for long. */
    int sweep() {
        return jdbc.sql("delete from identity.link where expires_at < :before")
                .param("before", at(clock.instant().minus(KEPT)))
                .update();
    }

    private String token() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every Java", missing);
        }
    }

    private static Link link(ResultSet row, int index) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class),
                LinkPurpose.valueOf(row.getString("purpose")),
                new EmailAddress(row.getString("email")),
                Optional.ofNullable(row.getObject("person", UUID.class)),
                Optional.ofNullable(row.getObject("organisation", UUID.class)),
                row.getBoolean("administrator"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

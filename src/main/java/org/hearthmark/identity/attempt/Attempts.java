package org.hearthmark.identity.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows down who guesses, and nobody else. An attempt is counted before it is made, so that many at once count too, and
 * taken back when it succeeds; all nodes count together. Nobody can make the owner of an account wait for long: what others
 * do never counts for a device that has signed in to it before, and the link of a new password is not counted at all.
 */
@Component
public class Attempts {

    /** What has not been counted on for so long is forgotten. */
    private static final Duration KEPT = Duration.ofDays(2);

    /** What nobody sees in a name: control and format characters, some of which a sign-in cuts off by itself. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Attempts(JdbcClient jdbc, JdbcTemplate batches, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Counted(AttemptScope scope, String subject, int failures) {}

    /**
     * The account that is meant by a name as typed: of a user name and an e-mail address of the same person it is one, so
     * that nobody has twice as many attempts. What is typed around or between without being seen makes no other account of it.
     */
    @Transactional(readOnly = true)
    public String accountOf(String typed) {
        String key = UNSEEN.matcher(typed).replaceAll("").strip().toLowerCase(Locale.ROOT);
        return jdbc.sql("""
                        select p.username from identity.person p where p.username = :key or lower(p.email) = :key
                        order by p.enabled desc, (lower(p.email) = :key) desc, (p.username = :key) desc, p.username limit 1
                        """).param("key", key).query(String.class).optional().orElse(key);
    }

    /** Counts an attempt that is about to be made; if it has to wait, until when, and then it must not be made. */
    public Optional<Instant> begin(Attempt attempt) {
        return transaction.execute(status -> {
            Instant now = clock.instant();
            Map<AttemptScope, String> subjects = attempt.subjects();
            List<Counted> counted = count(attempt.purpose(), subjects, now);
            if (counted.size() < subjects.size()) {
                status.setRollbackOnly();
                return Optional.of(waitsUntil(attempt.purpose(), subjects, now));
            }
            keepWaits(attempt.purpose(), counted, now);
            return Optional.empty();
        });
    }

    /** Until when an attempt would have to wait that is not counted before it is made; empty for not at all. */
    @Transactional(readOnly = true)
    public Optional<Instant> waiting(Attempt attempt) {
        Instant now = clock.instant();
        return Optional.of(waitsUntil(attempt.purpose(), attempt.subjects(), now))
                .filter(until -> until.isAfter(now));
    }

    /** It succeeded: what was counted of it against the device and the pair is forgotten, of the rest it is taken back. */
    @Transactional
    public void succeeded(Attempt attempt) {
        Map<AttemptScope, String> subjects = attempt.subjects();
        jdbc.sql("delete from identity.attempt where purpose = :purpose and scope in ('DEVICE', 'PAIR')"
                        + " and subject = any(:subjects)")
                .param("purpose", attempt.purpose().name())
                .param("subjects", subjects.values().toArray(String[]::new))
                .update();
        if (attempt.device().isEmpty()) {
            jdbc.sql("""
                            update identity.attempt set failures = greatest(failures - 1, 0), wait_until = since
                            where purpose = :purpose and scope in ('ACCOUNT', 'ADDRESS') and subject = any(:subjects)
                            """)
                    .param("purpose", attempt.purpose().name())
                    .param("subjects", subjects.values().toArray(String[]::new))
                    .update();
        }
    }

    /** Forgets what is over. */
    @Transactional
    public int sweep() {
        return jdbc.sql("delete from identity.attempt where since < :before")
                .param("before", at(clock.instant().minus(KEPT)))
                .update();
    }

    /** One more for each, in one order for all, but for those that have to wait. A count whose window is over begins anew. */
    private List<Counted> count(AttemptPurpose purpose, Map<AttemptScope, String> subjects, Instant now) {
        return jdbc.sql("""
                        insert into identity.attempt as known (purpose, scope, subject, failures, since, wait_until)
                        select :purpose, one.scope, one.subject, 1, :now, :now
                        from unnest(:scopes, :subjects) as one (scope, subject) order by one.scope, one.subject
                        on conflict (purpose, scope, subject) do update set
                            failures = case when known.since between case when known.scope in ('DEVICE', 'PAIR') then cast(:day as timestamptz)
                                else cast(:hour as timestamptz) end and :now
                                then known.failures + 1 else 1 end,
                            since = case when known.since between case when known.scope in ('DEVICE', 'PAIR') then cast(:day as timestamptz)
                                else cast(:hour as timestamptz) end and :now
                                then known.since else excluded.since end
                        where known.wait_until <= :now or known.since > :now
                        returning scope, subject, failures
                        """)
                .param("purpose", purpose.name())
                .param("scopes", scopes(subjects))
                .param("subjects", subjects.values().toArray(String[]::new))
                .param("now", at(now))
                .param("day", at(now.minus(AttemptScope.PAIR.window())))
                .param("hour", at(now.minus(AttemptScope.ACCOUNT.window())))
                .query(Attempts::counted)
                .list();
    }

    private Instant waitsUntil(AttemptPurpose purpose, Map<AttemptScope, String> subjects, Instant now) {
        return jdbc
                .sql("select wait_until from identity.attempt where purpose = :purpose and scope = any(:scopes)"
                        + " and subject = any(:subjects) and since <= :now")
                .param("purpose", purpose.name())
                .param("scopes", scopes(subjects))
                .param("subjects", subjects.values().toArray(String[]::new))
                .param("now", at(now))
                .query((row, index) ->
                        row.getObject("wait_until", OffsetDateTime.class).toInstant())
                .list()
                .stream()
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    private void keepWaits(AttemptPurpose purpose, List<Counted> counted, Instant now) {
        batches.batchUpdate(
                "update identity.attempt set wait_until = ? where purpose = ? and scope = ? and subject = ?",
                counted.stream()
                        .filter(one -> !one.scope().waitAfter(one.failures()).isZero())
                        .map(one -> new Object[] {
                            at(now.plus(one.scope().waitAfter(one.failures()))),
                            purpose.name(),
                            one.scope().name(),
                            one.subject()
                        })
                        .toList());
    }

    private static String[] scopes(Map<AttemptScope, String> subjects) {
        return subjects.keySet().stream().map(Enum::name).toArray(String[]::new);
    }

    private static Counted counted(ResultSet row, int index) throws SQLException {
        return new Counted(
                AttemptScope.valueOf(row.getString("scope")), row.getString("subject"), row.getInt("failures"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

package org.hearthmark.provider.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.provider.CompanyNumber;
import org.hearthmark.provider.FactKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Of which firms registers are asked, and when: one row for each firm and kind, one statement for any number of them. */
@Component
class WatchRows {

    /** After this long the questions of a node that went away are asked by another. */
    private static final Duration CLAIM = Duration.ofMinutes(15);

    private static final String[] KINDS =
            Arrays.stream(FactKind.values()).map(FactKind::name).toArray(String[]::new);

    private final JdbcClient client;

    WatchRows(JdbcClient client) {
        this.client = client;
    }

    /** Another number than before is asked about at once; the same one as it was. */
    void watch(List<AskedFirm> numbered, Instant now) {
        client.sql("""
                        insert into provider.register_watch as w (firm, kind, company_number, due)
                        select asked.firm, kinds.kind, asked.company_number, :now
                        from unnest(:firms, :numbers) as asked (firm, company_number)
                        cross join unnest(:kinds) as kinds (kind)
                        on conflict (firm, kind) do update
                        set company_number = excluded.company_number, due = excluded.due, failures = 0, failure = null
                        where w.company_number <> excluded.company_number
                        """)
                .param("now", at(now))
                .param("firms", numbered.stream().map(AskedFirm::id).toArray(UUID[]::new))
                .param(
                        "numbers",
                        numbered.stream()
                                .map(firm -> firm.number().orElseThrow().value())
                                .toArray(String[]::new))
                .param("kinds", KINDS)
                .update();
    }

    void unwatch(Collection<UUID> firms) {
        client.sql("delete from provider.register_watch where firm = any(:firms)")
                .param("firms", firms.toArray(UUID[]::new))
                .update();
    }

    /** What another source than this one answered last is asked at once. */
    void askAgainWhatOthersTold(String source, Instant now) {
        client.sql("""
                        update provider.register_watch w set due = :now
                        where w.due > :now
                          and (select p.source from provider.public_fact p
                               where p.firm = w.firm and p.kind = w.kind and p.company_number = w.company_number
                                 and p.reason is null
                               order by p.true_from desc, p.number desc limit 1) <> :source
                        """).param("now", at(now)).param("source", source).update();
    }

    /** Whether there was something to hurry. */
    boolean hurry(UUID firm, Instant now) {
        return client.sql("update provider.register_watch set due = :now, waited = true where firm = :firm")
                        .param("now", at(now))
                        .param("firm", firm)
                        .update()
                > 0;
    }

    List<Watched> of(Collection<UUID> firms) {
        return client.sql("select * from provider.register_watch where firm = any(:firms)")
                .param("firms", firms.toArray(UUID[]::new))
                .query(WatchRows::watched)
                .list();
    }

    /** Takes what is due and nobody else has: first what people wait for, then the longest due. */
    @Transactional
    List<Watched> claim(int most, Instant now) {
        return client.sql("""
                        update provider.register_watch w set claimed_until = :until
                        from (select firm, kind from provider.register_watch
                              where due <= :now and (claimed_until is null or claimed_until <= :now)
                              order by waited desc, due, firm limit :most
                              for update skip locked) mine
                        where w.firm = mine.firm and w.kind = mine.kind
                        returning w.*
                        """)
                .param("until", at(now.plus(CLAIM)))
                .param("now", at(now))
                .param("most", most)
                .query(WatchRows::watched)
                .list();
    }

    /** Gives back what was claimed and not asked. */
    void release(List<Watched> unasked) {
        client.sql("""
                        update provider.register_watch w set claimed_until = null
                        from unnest(:firms, :kinds) as x (firm, kind)
                        where w.firm = x.firm and w.kind = x.kind
                        """)
                .param("firms", unasked.stream().map(Watched::firm).toArray(UUID[]::new))
                .param("kinds", unasked.stream().map(one -> one.kind().name()).toArray(String[]::new))
                .update();
    }

    /** Says when each is asked again; what was claimed for another number than now stays due. */
    void settle(List<Watched> asked) {
        client.sql("""
                        update provider.register_watch w
                        set due = cast(x.due as timestamptz), claimed_until = null, waited = x.waited,
                            failures = x.failures, failure = x.failure
                        from unnest(:dues, :waited, :failures, :failure, :firms, :kinds, :numbers)
                            as x (due, waited, failures, failure, firm, kind, company_number)
                        where w.firm = x.firm and w.kind = x.kind and w.company_number = x.company_number
                        """)
                .param("dues", asked.stream().map(one -> one.due().toString()).toArray(String[]::new))
                .param("waited", asked.stream().map(Watched::waited).toArray(Boolean[]::new))
                .param("failures", asked.stream().map(Watched::failures).toArray(Integer[]::new))
                .param(
                        "failure",
                        asked.stream().map(one -> one.failure().orElse(null)).toArray(String[]::new))
                .param("firms", asked.stream().map(Watched::firm).toArray(UUID[]::new))
                .param("kinds", asked.stream().map(one -> one.kind().name()).toArray(String[]::new))
                .param(
                        "numbers",
                        asked.stream().map(one -> one.number().value()).toArray(String[]::new))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Watched watched(ResultSet row, int number) throws SQLException {
        return new Watched(
                row.getObject("firm", UUID.class),
                FactKind.valueOf(row.getString("kind")),
                new CompanyNumber(row.getString("company_number")),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                row.getBoolean("waited"),
                row.getInt("failures"),
                Optional.ofNullable(row.getString("failure")));
    }
}

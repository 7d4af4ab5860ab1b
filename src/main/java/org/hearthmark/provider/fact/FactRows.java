package org.hearthmark.provider.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.hearthmark.provider.PublicFact;
import org.hearthmark.shared.LondonTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The facts that registers told, as insert-only rows; one statement for any number of firms. */
@Component
class FactRows {

    private static final String FACT = """
            f.id, f.firm, f.kind, f.source, f.as_at, a.raw, f.against, f.reason, f.recorded_at, f.recorded_by
            """;

    private static final String[] KINDS =
            Arrays.stream(FactKind.values()).map(FactKind::name).toArray(String[]::new);

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    FactRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** Of each firm and kind the fact with the latest day; of several from one day, the last recorded. */
    List<PublicFact> latest(Collection<AskedFirm> firms) {
        return client.sql("select " + FACT + """
                        from unnest(:firms, :numbers) as asked (firm, company_number)
                        cross join unnest(:kinds) as kinds (kind)
                        cross join lateral (
                            select * from provider.public_fact p
                            where p.firm = asked.firm and p.kind = kinds.kind
                              and p.company_number is not distinct from asked.company_number
                            order by p.true_from desc, p.number desc limit 1) f
                        left join provider.register_answer a on a.digest = f.answer
                        """)
                .param("firms", firms.stream().map(AskedFirm::id).toArray(UUID[]::new))
                .param(
                        "numbers",
                        firms.stream()
                                .map(firm ->
                                        firm.number().map(CompanyNumber::value).orElse(null))
                                .toArray(String[]::new))
                .param("kinds", KINDS)
                .query(FactRows::fact)
                .list();
    }

    Optional<PublicFact> find(UUID id) {
        return client.sql("select " + FACT + """
                        from provider.public_fact f left join provider.register_answer a on a.digest = f.answer
                        where f.id = :id
                        """)
                .param("id", id)
                .query(FactRows::fact)
                .optional();
    }

    /** Newest first, of all kinds and of any company number. */
    List<PublicFact> byHand(UUID firm, int most) {
        return client.sql("select " + FACT + """
                        from provider.public_fact f left join provider.register_answer a on a.digest = f.answer
                        where f.firm = :firm and f.reason is not null
                        order by f.number desc limit :most
                        """)
                .param("firm", firm)
                .param("most", most)
                .query(FactRows::fact)
                .list();
    }

    /** In two batches: the answers, each kept once, and the facts. */
    void add(List<NumberedFact> facts) {
        jdbc.batchUpdate(
                """
                insert into provider.register_answer (digest, raw, recorded_at) values (?, ?, ?)
                on conflict (digest) do nothing
                """,
                facts.stream()
                        .filter(one -> one.fact().raw().isPresent())
                        .map(one -> new Object[] {
                            one.digest().orElseThrow(),
                            one.fact().raw().orElseThrow(),
                            at(one.fact().recordedAt())
                        })
                        .toList());
        jdbc.batchUpdate("""
                insert into provider.public_fact
                    (id, firm, kind, company_number, source, as_at, answer, against, reason,
                     true_from, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, facts.stream().map(FactRows::row).toList());
    }

    private static Object[] row(NumberedFact one) {
        PublicFact fact = one.fact();
        return new Object[] {
            fact.id(),
            fact.firm(),
            fact.kind().name(),
            one.number().map(CompanyNumber::value).orElse(null),
            fact.source(),
            at(fact.asAt()),
            one.digest().orElse(null),
            fact.byHand().map(PublicFact.ByHand::against).orElse(null),
            fact.byHand().map(PublicFact.ByHand::reason).orElse(null),
            LondonTime.dayOf(fact.asAt()),
            at(fact.recordedAt()),
            fact.recordedBy()
        };
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static PublicFact fact(ResultSet row, int number) throws SQLException {
        boolean against = row.getBoolean("against");
        return new PublicFact(
                row.getObject("id", UUID.class),
                row.getObject("firm", UUID.class),
                FactKind.valueOf(row.getString("kind")),
                row.getString("source"),
                row.getObject("as_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("raw")),
                Optional.ofNullable(row.getString("reason")).map(reason -> new PublicFact.ByHand(against, reason)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }
}

package org.hearthmark.provider.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearthmark.provider.CompanyNumber;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.PublicFact;
import org.hearthmark.shared.LondonTime;
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

    private final JdbcClient client;

    FactRows(JdbcClient client) {
        this.client = client;
    }

    /**
     * Of each firm and kind the fact with the latest day; of several from one day, the last recorded. What another source
     * than this one told is no fact any more: invented answers do not outlive a demonstration.
     */
    List<PublicFact> latest(Collection<AskedFirm> firms, String source) {
        return client.sql("select " + FACT + """
                        from unnest(:firms, :numbers) as asked (firm, company_number)
                        cross join unnest(:kinds) as kinds (kind)
                        cross join lateral (
                            select * from provider.public_fact p
                            where p.firm = asked.firm and p.kind = kinds.kind
                              and p.company_number is not distinct from asked.company_number
                              and (p.reason is not null or p.source = :source)
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
                .param("source", source)
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

    /** In two statements: the answers, each kept once, and the facts in the order given. */
    void add(List<NumberedFact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        addAnswers(facts.stream().filter(one -> one.fact().raw().isPresent()).toList());
        client.sql("""
                        insert into provider.public_fact
                            (id, firm, kind, company_number, source, as_at, answer, against, reason,
                             true_from, recorded_at, recorded_by)
                        select id, firm, kind, company_number, source, cast(as_at as timestamptz), answer, against, reason,
                               cast(true_from as date), cast(recorded_at as timestamptz), recorded_by
                        from unnest(:ids, :firms, :kinds, :numbers, :sources, :asAt, :answers, :against, :reasons,
                                    :trueFrom, :recordedAt, :recordedBy) with ordinality
                            as x (id, firm, kind, company_number, source, as_at, answer, against, reason,
                                  true_from, recorded_at, recorded_by, place)
                        order by place
                        """)
                .param("ids", facts.stream().map(one -> one.fact().id()).toArray(UUID[]::new))
                .param("firms", facts.stream().map(one -> one.fact().firm()).toArray(UUID[]::new))
                .param("kinds", texts(facts, one -> one.fact().kind().name()))
                .param(
                        "numbers",
                        texts(
                                facts,
                                one -> one.number().map(CompanyNumber::value).orElse(null)))
                .param("sources", texts(facts, one -> one.fact().source()))
                .param("asAt", texts(facts, one -> one.fact().asAt().toString()))
                .param("answers", texts(facts, one -> one.digest().orElse(null)))
                .param("against", facts.stream().map(FactRows::against).toArray(Boolean[]::new))
                .param("reasons", texts(facts, FactRows::reason))
                .param(
                        "trueFrom",
                        texts(facts, one -> LondonTime.dayOf(one.fact().asAt()).toString()))
                .param("recordedAt", texts(facts, one -> one.fact().recordedAt().toString()))
                .param("recordedBy", texts(facts, one -> one.fact().recordedBy()))
                .update();
    }

    private void addAnswers(List<NumberedFact> told) {
        client.sql("""
                        insert into provider.register_answer (digest, raw, recorded_at)
                        select digest, raw, cast(recorded_at as timestamptz)
                        from unnest(:digests, :raw, :recordedAt) as x (digest, raw, recorded_at)
                        on conflict (digest) do nothing
                        """)
                .param("digests", texts(told, one -> one.digest().orElseThrow()))
                .param("raw", texts(told, one -> one.fact().raw().orElseThrow()))
                .param("recordedAt", texts(told, one -> one.fact().recordedAt().toString()))
                .update();
    }

    private static String[] texts(List<NumberedFact> facts, Function<NumberedFact, String> part) {
        return facts.stream().map(part).toArray(String[]::new);
    }

    private static Boolean against(NumberedFact one) {
        return one.fact().byHand().map(PublicFact.ByHand::against).orElse(null);
    }

    private static String reason(NumberedFact one) {
        return one.fact().byHand().map(PublicFact.ByHand::reason).orElse(null);
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

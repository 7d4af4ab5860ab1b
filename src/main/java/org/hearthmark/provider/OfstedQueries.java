package org.hearthmark.provider;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the latest version of each entry of Ofsted's lists, with the day of the latest list that told of it. */
@Component
class OfstedQueries {

    private final JdbcClient jdbc;

    OfstedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OfstedEntry> entries(Collection<String> urns) {
        return jdbc.sql("select * from provider.ofsted_latest where urn = any(:urns) order by urn")
                .param("urns", urns.toArray(String[]::new))
                .query((row, number) -> entry(row))
                .list();
    }

    Page<OfstedEntry> find(OfstedSearch search, Pageable page) {
        String where = """
                where (cast(:text as text) is null or urn like upper(:text) || '%'
                       or lower(name) like :part or lower(owner) like :part)
                  and (cast(:council as text) is null or council = :council)
                  and (cast(:type as text) is null or provision_type = :type)
                  and (cast(:status as text) is null or status = :status)
                """;
        long total = of(search, "select count(*) from provider.ofsted_latest " + where)
                .query(Long.class)
                .single();
        var found = of(
                        search,
                        "select * from provider.ofsted_latest " + where + " order by urn limit :size offset :from")
                .param("size", page.getPageSize())
                .param("from", page.getOffset())
                .query((row, number) -> entry(row))
                .list();
        return new PageImpl<>(found, page, total);
    }

    private JdbcClient.StatementSpec of(OfstedSearch search, String sql) {
        String text = search.text().map(OfstedQueries::literal).orElse(null);
        return jdbc.sql(sql)
                .param("text", text)
                .param("part", text == null ? null : "%" + text.toLowerCase(Locale.ROOT) + "%")
                .param("council", search.council().orElse(null))
                .param("type", search.provisionType().orElse(null))
                .param("status", search.status().map(Enum::name).orElse(null));
    }

    /** So that what people type is looked for as it stands. */
    private static String literal(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    List<String> values(String column) {
        return jdbc.sql("select distinct " + column + " from provider.ofsted_latest where " + column
                        + " is not null order by 1")
                .query(String.class)
                .list();
    }

    Optional<OfstedList> latest() {
        return jdbc.sql("""
                        select id, as_at, entries, recorded_at, recorded_by from provider.ofsted_import
                        order by number desc limit 1
                        """)
                .query((row, number) -> new OfstedList(
                        row.getObject("id", UUID.class),
                        row.getObject("as_at", LocalDate.class),
                        row.getInt("entries"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by")))
                .optional();
    }

    private static OfstedEntry entry(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new OfstedEntry(
                row.getString("urn"),
                row.getString("provision_type"),
                RegistrationStatus.valueOf(row.getString("status")),
                row.getString("status_word"),
                row.getBoolean("vanished"),
                row.getObject("registered_on", LocalDate.class),
                row.getString("name"),
                row.getString("owner"),
                row.getString("council"),
                row.getString("region"),
                row.getString("sector"),
                row.getObject("places", Integer.class),
                row.getObject("premises", Integer.class),
                OfstedOutcome.of(outcome),
                outcome == null || outcome.isEmpty() ? null : outcome,
                row.getString("judgement"),
                row.getObject("inspected_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getObject("as_at", LocalDate.class));
    }
}

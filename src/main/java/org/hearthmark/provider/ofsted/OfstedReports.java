package org.hearthmark.provider.ofsted;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hearthmark.shared.Refusal;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The imports of Ofsted's lists as they were recorded: which there were, what each changed and what it refused. */
@Component
@Transactional(readOnly = true)
public class OfstedReports {

    /** A list as it was imported. */
    public record Imported(
            UUID id,
            LocalDate asAt,
            String fileName,
            int entries,
            ImportReport.Counts counts,
            List<String> remarks,
            Instant at,
            String by) {}

    /**
     * What an import changed of one provider.
     *
     * @param what    ADDED, CHANGED or GONE
     * @param before  status and outcome of the list before, in Ofsted's words; empty where there was none
     */
    public record Change(
            String what, String urn, String provisionType, String council, String name, Words before, Words now) {

        /** Status and outcome in Ofsted's words, or that the list withholds the outcome. */
        public record Words(String status, String outcome) {}
    }

    private static final String IMPORTS = """
            select id, as_at, file_name, entries, added, changed, gone, unchanged, refused, remarks, recorded_at, recorded_by
              from provider.ofsted_import
            """;

    private static final String CHANGES = """
            select case when now.vanished then 'GONE' when before.urn is null then 'ADDED' else 'CHANGED' end as what,
                   now.urn, now.provision_type, coalesce(now.council, '') as council, coalesce(now.name, '') as name,
                   coalesce(before.status_word, '') as status_before, now.status_word as status_now,
                   case when before.urn is null then '' else coalesce(before.outcome, 'Withheld') end as outcome_before,
                   coalesce(now.outcome, 'Withheld') as outcome_now
              from provider.ofsted_entry now
              left join lateral (select * from provider.ofsted_entry earlier
                                  where earlier.urn = now.urn and earlier.number < now.number
                                  order by earlier.number desc limit 1) before on true
             where now.import = :id order by now.number limit :most
            """;

    private final JdbcClient jdbc;

    OfstedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    public Page<Imported> imports(Pageable page) {
        var found = jdbc.sql(IMPORTS + " order by number desc limit :size offset :from")
                .param("size", page.getPageSize())
                .param("from", page.getOffset())
                .query((row, number) -> imported(row))
                .list();
        long total = jdbc.sql("select count(*) from provider.ofsted_import")
                .query(Long.class)
                .single();
        return new PageImpl<>(found, page, total);
    }

    /** @throws Refusal UNKNOWN */
    public Imported imported(UUID id) {
        return jdbc.sql(IMPORTS + " where id = :id")
                .param("id", id)
                .query((row, number) -> imported(row))
                .optional()
                .orElseThrow(() -> Refusal.unknown("import"));
    }

    /** The refused rows of an import, by line. */
    public List<Fault> faults(UUID id) {
        return jdbc.sql("""
                        select line, sheet_row, heading, reason from provider.ofsted_fault
                         where import = :id order by line, heading
                        """)
                .param("id", id)
                .query((row, number) -> new Fault(
                        row.getInt("line"), row.getInt("sheet_row"), row.getString("heading"), row.getString("reason")))
                .list();
    }

    public List<Change> changes(UUID id, int most) {
        return jdbc.sql(CHANGES)
                .param("id", id)
                .param("most", most)
                .query((row, number) -> new Change(
                        row.getString("what"),
                        row.getString("urn"),
                        row.getString("provision_type"),
                        row.getString("council"),
                        row.getString("name"),
                        new Change.Words(row.getString("status_before"), row.getString("outcome_before")),
                        new Change.Words(row.getString("status_now"), row.getString("outcome_now"))))
                .list();
    }

    private static Imported imported(ResultSet row) throws SQLException {
        return new Imported(
                row.getObject("id", UUID.class),
                row.getObject("as_at", LocalDate.class),
                row.getString("file_name"),
                row.getInt("entries"),
                new ImportReport.Counts(
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("gone"),
                        row.getInt("unchanged"),
                        row.getInt("refused")),
                Arrays.asList((String[]) row.getArray("remarks").getArray()),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }
}

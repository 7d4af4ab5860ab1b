package org.hearthmark.provider.ofsted;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.hearthmark.provider.OfstedList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what {@link Difference} has found: the import, the versions that differ, and what it says of our services. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ListRows {

    private static final String IMPORT = """
            insert into provider.ofsted_import (id, as_at, file_name, sha256, entries, added, changed, gone, unchanged,
                refused, remarks, recorded_at, recorded_by)
            values (:id, :asAt, :fileName, :sha256, :entries, :added, :changed, :gone, :unchanged, :refused, :remarks,
                :now, :by)
            """;

    private static final String VERSIONS = """
            insert into provider.ofsted_entry (urn, import, vanished, %1$s, true_from, recorded_at)
            select listed.urn, :id, false, %1$s, :asAt, :now
              from ofsted_incoming listed join ofsted_difference found on found.urn = listed.urn
             where found.kind in ('ADDED', 'CHANGED')
            union all
            select known.urn, :id, true, 'NOT_REGISTERED', 'Not on the list', provision_type, registered_on, name, owner,
                   council, region, sector, places, premises, outcome, judgement, inspected_on, published_on, :asAt, :now
              from (select distinct on (urn) * from provider.ofsted_entry
                     where urn in (select urn from ofsted_difference where kind = 'GONE')
                     order by urn, number desc) known
             order by 1
            """.formatted(Difference.TOLD);

    private static final String FAULTS = """
            insert into provider.ofsted_fault (import, line, sheet_row, heading, reason, recorded_at)
            select :id, line, sheet_row, heading, reason, :now
              from unnest(:lines, :rows, :headings, :reasons) as fault (line, sheet_row, heading, reason)
            """;

    /**
     * A list renews, suspends or ends what is known of a service under the URN that somebody has matched to it; it matches
     * none by itself, since a provider may state any number. What was seen later than the list's day stands.
     */
    private static final String REGISTRATIONS = """
            insert into provider.service_registration
                (id, service, status, urn, true_from, as_at, source, recorded_at, recorded_by)
            select gen_random_uuid(), known.service, listed.status, known.urn,
                   case when known.status = listed.status then known.true_from
                        when listed.status = 'REGISTERED' and listed.registered_on > known.true_from
                            then listed.registered_on
                        else greatest(:asAt, known.true_from) end,
                   :asAt, :source, :now, :by
              from (select distinct on (service) service, status, urn, true_from, as_at, source
                      from provider.service_registration order by service, true_from desc, number desc) known
              join (select distinct on (urn) urn, status, registered_on, provision_type
                      from provider.ofsted_entry order by urn, number desc) listed on listed.urn = known.urn
             where (known.as_at < :asAt
                    or known.as_at = :asAt and known.source = :source and known.status <> listed.status)
               and (listed.status <> 'REGISTERED' or lower(listed.provision_type) = 'supported accommodation')
               and not exists (select 1 from ofsted_missed missed where missed.urn = known.urn)
            """;

    private final JdbcClient jdbc;

    ListRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(UUID id, ReadList list, ListBook.Origin origin, ImportReport.Counts counts, OffsetDateTime now) {
        jdbc.sql(IMPORT)
                .param("id", id)
                .param("asAt", list.asAt())
                .param("fileName", origin.fileName())
                .param("sha256", origin.sha256())
                .param("entries", list.rows().size())
                .param("added", counts.added())
                .param("changed", counts.changed())
                .param("gone", counts.gone())
                .param("unchanged", counts.unchanged())
                .param("refused", counts.refused())
                .param("remarks", list.remarks().toArray(String[]::new))
                .param("now", now)
                .param("by", origin.by())
                .update();
        jdbc.sql(VERSIONS)
                .param("id", id)
                .param("asAt", list.asAt())
                .param("now", now)
                .update();
        jdbc.sql(
                        "insert into provider.ofsted_unseen (import, urn, recorded_at) select :id, urn, :now from ofsted_missed")
                .param("id", id)
                .param("now", now)
                .update();
        jdbc.sql(FAULTS)
                .param("id", id)
                .param("now", now)
                .param("lines", numbers(list, Fault::line))
                .param("rows", numbers(list, Fault::row))
                .param("headings", texts(list, Fault::column))
                .param("reasons", texts(list, Fault::reason))
                .update();
    }

    void writeRegistrations(UUID id, LocalDate asAt, String by, OffsetDateTime now) {
        jdbc.sql(REGISTRATIONS)
                .param("asAt", asAt)
                .param("source", OfstedList.source(asAt))
                .param("now", now)
                .param("by", by)
                .update();
    }

    private static Integer[] numbers(ReadList list, Function<Fault, Integer> part) {
        return list.faults().stream().map(part).toArray(Integer[]::new);
    }

    private static String[] texts(ReadList list, Function<Fault, String> part) {
        return list.faults().stream().map(part).toArray(String[]::new);
    }
}

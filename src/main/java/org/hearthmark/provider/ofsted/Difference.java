package org.hearthmark.provider.ofsted;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a list differs from what is known, in tables that live as long as the transaction: {@code ofsted_incoming} holds the
 * list, {@code ofsted_difference} one row for each provider of either, {@code ofsted_missed} those of whom this list tells
 * nothing that can be used.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Difference {

    /** The columns of an entry that a list tells, in the order of the table. */
    static final String TOLD =
            "status, status_word, provision_type, registered_on, name, owner, council, region, sector,"
                    + " places, premises, outcome, judgement, inspected_on, published_on";

    private static final String TABLES = """
            drop table if exists pg_temp.ofsted_incoming, pg_temp.ofsted_difference, pg_temp.ofsted_missed;
            create temporary table ofsted_incoming (
                urn text primary key, status text, status_word text, provision_type text, registered_on date, name text,
                owner text, council text, region text, sector text, places integer, premises integer, outcome text,
                judgement text, inspected_on date, published_on date) on commit drop;
            create temporary table ofsted_difference (urn text primary key, kind text, tells boolean) on commit drop;
            create temporary table ofsted_missed (urn text primary key) on commit drop
            """;

    private static final String COMPARE = """
            insert into ofsted_difference (urn, kind, tells)
            select coalesce(listed.urn, known.urn),
                   case when known.urn is null then 'ADDED' when listed.urn is null then 'GONE'
                        when known.vanished or (listed.told) is distinct from (known.told) then 'CHANGED'
                        else 'UNCHANGED' end,
                   known.urn is null or listed.urn is null or known.vanished
                        or (listed.status, listed.provision_type, listed.registered_on, listed.outcome)
                            is distinct from (known.status, known.provision_type, known.registered_on, known.outcome)
              from (select *, row(%1$s) as told from ofsted_incoming) listed
              full join (select distinct on (urn) *, row(%1$s) as told
                           from provider.ofsted_entry order by urn, number desc) known on known.urn = listed.urn
             where listed.urn is not null
                or not known.vanished and not exists (select 1 from ofsted_missed missed where missed.urn = known.urn)
            """.formatted(TOLD);

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Difference(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One import at a time, until the end of the transaction. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('provider.ofsted_import', 0))")
                .query(rows -> {});
    }

    ImportReport.Counts find(ReadList list) {
        jdbc.sql(TABLES).update();
        jdbc.sql("""
                        insert into ofsted_incoming
                        select told.* from jsonb_populate_recordset(null::ofsted_incoming, cast(:rows as jsonb)) told
                        """).param("rows", written(list)).update();
        jdbc.sql("""
                        insert into ofsted_missed (urn)
                        select distinct urn from provider.ofsted_entry known
                         where (urn = any(:unread) or :nameless)
                           and not exists (select 1 from ofsted_incoming listed where listed.urn = known.urn)
                        """)
                .param("unread", list.unread().toArray(String[]::new))
                .param("nameless", list.namelessRow())
                .update();
        jdbc.sql(COMPARE).update();
        return jdbc.sql("""
                        select count(*) filter (where kind = 'ADDED') as added,
                               count(*) filter (where kind = 'CHANGED') as changed,
                               count(*) filter (where kind = 'GONE') as gone,
                               count(*) filter (where kind = 'UNCHANGED') as unchanged
                          from ofsted_difference
                        """)
                .query((row, number) -> new ImportReport.Counts(
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("gone"),
                        row.getInt("unchanged"),
                        list.refused()))
                .single();
    }

    /** Whether it tells of other providers than the last import did, though it says nothing new of any. */
    boolean tellsOfMoreOrFewer() {
        return jdbc.sql("""
                        select exists (
                            (select urn from ofsted_missed except
                             select urn from provider.ofsted_unseen where import = (
                                 select id from provider.ofsted_import order by number desc limit 1))
                            union all
                            (select urn from provider.ofsted_unseen where import = (
                                 select id from provider.ofsted_import order by number desc limit 1)
                             except select urn from ofsted_missed))
                        """).query(Boolean.class).single();
    }

    /** Our services, by the URN that their provider states or that somebody matched, of which the list tells something new. */
    Set<UUID> servicesConcerned() {
        return jdbc.sql("""
                        select service.id from ofsted_difference found
                          join provider.service service on service.urn = found.urn
                         where found.tells
                        union
                        select matched.service from ofsted_difference found
                          join (select distinct on (service) service, urn from provider.service_registration
                                 order by service, true_from desc, number desc) matched on matched.urn = found.urn
                         where found.tells
                        """).query(UUID.class).set();
    }

    private String written(ReadList list) {
        try {
            return json.writeValueAsString(list.rows());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list cannot be written", e);
        }
    }
}

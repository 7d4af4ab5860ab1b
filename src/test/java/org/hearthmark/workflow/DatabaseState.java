package org.hearthmark.workflow;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A checksum of every row of the engine's running state and of all our own schemas, by table: of where each row lies and
 * which transaction wrote it, so that a row written anew with the same values counts as changed too.
 */
public final class DatabaseState {

    private DatabaseState() {}

    /** When what earlier tests have left to be done in the background is done. */
    public static Map<String, String> atRest(JdbcClient jdbc) {
        await("rest")
                .atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("""
                        select not exists (
                            select 1 from camunda.act_ru_job
                            where retries_ > 0 and suspension_state_ = 1 and (duedate_ is null or duedate_ <= localtimestamp))
                          and not exists (
                            select 1 from event_publication
                            where completion_date is null and publication_date > now() - interval '1 minute')
                        """).query(Boolean.class).single());
        return of(jdbc);
    }

    public static Map<String, String> of(JdbcClient jdbc) {
        Map<String, String> sums = new TreeMap<>();
        tables(jdbc)
                .forEach(table -> sums.put(
                        table,
                        jdbc.sql(
                                        "select count(*) || ':' || coalesce(sum(hashtext(ctid::text || ' ' || xmin::text)::bigint), 0) from "
                                                + table)
                                .query(String.class)
                                .single()));
        return sums;
    }

    /** Sessions and the engine's own counters and job locks move by themselves. */
    private static List<String> tables(JdbcClient jdbc) {
        return jdbc.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                         where table_type = 'BASE TABLE'
                           and table_schema not in ('pg_catalog', 'information_schema', 'public')
                           and table_name not like 'spring_session%'
                           and table_name not like 'session%'
                           and table_name not in ('act_ru_job', 'act_ru_meter_log', 'act_ge_property', 'act_ru_task_meter_log')
                         order by 1
                        """).query(String.class).list();
    }
}

package org.hearthmark.accreditation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a text in every column of every table of the database: engine, work list, mails, audit, facts. */
final class EveryColumn {

    private static final Set<String> BINARY = Set.of("bytea");

    private final JdbcClient jdbc;
    private final Predicate<String> looked;

    private EveryColumn(JdbcClient jdbc, Predicate<String> looked) {
        this.jdbc = jdbc;
        this.looked = looked;
    }

    static EveryColumn of(JdbcClient jdbc) {
        return new EveryColumn(jdbc, table -> true);
    }

    /** Without these tables, where the text is at home. */
    EveryColumn but(String... tables) {
        return new EveryColumn(jdbc, table -> !Set.of(tables).contains(table));
    }

    /** The tables that hold the text, in upper or lower case. */
    List<String> thatHolds(String text) {
        return tables().stream()
                .filter(looked)
                .filter(table -> holds(table, text))
                .toList();
    }

    private List<String> tables() {
        return jdbc.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE'
                          and table_schema not in ('pg_catalog', 'information_schema')
                        order by 1
                        """).query(String.class).list();
    }

    private boolean holds(String table, String text) {
        String columns = String.join(
                " || ' ' || ",
                columns(table).entrySet().stream()
                        .map(column -> BINARY.contains(column.getValue())
                                ? "coalesce(encode(\"" + column.getKey() + "\", 'escape'), '')"
                                : "coalesce(\"" + column.getKey() + "\"::text, '')")
                        .toList());
        return jdbc.sql("select exists (select 1 from " + table + " where position(lower(?) in lower(" + columns
                        + ")) > 0)")
                .param(text)
                .query(Boolean.class)
                .single();
    }

    private Map<String, String> columns(String table) {
        String[] name = table.split("\\.");
        return jdbc
                .sql("select column_name, data_type from information_schema.columns"
                        + " where table_schema = ? and table_name = ?")
                .params(name[0], name[1])
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

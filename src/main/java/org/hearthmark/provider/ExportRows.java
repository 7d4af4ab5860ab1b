package org.hearthmark.provider;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Parts of an export that are read straight from the database, a few rows at a time. */
@Component
public class ExportRows {

    private static final int AT_ONCE = 200;

    private final JdbcTemplate jdbc;

    ExportRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sql gives one JSON object a row, and takes the organisation as its only parameter */
    public ExportPart part(String name, String title, String sql) {
        return new ReadPart(this, name, title, sql);
    }

    private void each(String sql, UUID organisation, Consumer<String> json) {
        RowCallbackHandler row = found -> json.accept(found.getString(1));
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(sql);
                    statement.setFetchSize(AT_ONCE);
                    statement.setObject(1, organisation);
                    return statement;
                },
                row);
    }

    private record ReadPart(ExportRows rows, String name, String title, String sql) implements ExportPart {

        @Override
        public void each(UUID organisation, Consumer<String> json) {
            rows.each(sql, organisation, json);
        }
    }
}

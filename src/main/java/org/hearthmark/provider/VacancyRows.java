package org.hearthmark.provider;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements of free places, as insert-only rows. */
@Component
class VacancyRows {

    private static final String COLUMNS = "setting, free_places, true_from, recorded_at, recorded_by";

    private static final String LATEST = """
            select distinct on (setting) setting, free_places, true_from, recorded_at, recorded_by
              from provider.vacancy
             where setting = any(:settings)
             order by setting, number desc
            """;

    private final JdbcClient jdbc;

    VacancyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Vacancy> add(UUID setting, int freePlaces, LocalDate from, Instant now, String by) {
        return jdbc.sql("insert into provider.vacancy (" + COLUMNS + ") values (?, ?, ?, ?, ?) returning " + COLUMNS)
                .params(setting, freePlaces, from, now.atOffset(ZoneOffset.UTC), by)
                .query(VacancyRows::vacancy)
                .list();
    }

    List<Vacancy> latest(Collection<UUID> settings) {
        return settings.isEmpty()
                ? List.of()
                : jdbc.sql(LATEST)
                        .param("settings", settings.toArray(UUID[]::new))
                        .query(VacancyRows::vacancy)
                        .list();
    }

    /** States everything again that was stated last. */
    List<Vacancy> confirm(Collection<UUID> settings, Instant now, String by) {
        return jdbc.sql("insert into provider.vacancy (" + COLUMNS
                        + ") select setting, free_places, true_from, :now, :by" + " from (" + LATEST
                        + ") stated returning " + COLUMNS)
                .param("settings", settings.toArray(UUID[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(VacancyRows::vacancy)
                .list();
    }

    private static Vacancy vacancy(ResultSet row, int number) throws SQLException {
        return new Vacancy(
                row.getObject("setting", UUID.class),
                row.getInt("free_places"),
                row.getObject("true_from", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }
}

package org.hearthmark.provider;

import static java.util.Comparator.comparing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hearthmark.member.Councils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements of how many young people live where, as insert-only rows. */
@Component
class OccupancyRows {

    private static final String LATEST = """
            select distinct on (setting, council_gss, stated_by)
                   setting, council_gss, young_people, stated_by, true_from, recorded_at, recorded_by
            from provider.occupancy
            where %s
            order by setting, council_gss, stated_by, number desc
            """;

    private final JdbcClient jdbc;
    private final Councils councils;

    OccupancyRows(JdbcClient jdbc, Councils councils) {
        this.jdbc = jdbc;
        this.councils = councils;
    }

    void add(UUID setting, String gss, int youngPeople, LocalDate since, OccupancyBy statedBy, Instant now, String by) {
        jdbc.sql("""
                        insert into provider.occupancy
                            (id, setting, council_gss, young_people, stated_by, true_from, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        setting,
                        gss,
                        youngPeople,
                        statedBy.name(),
                        since,
                        now.atOffset(ZoneOffset.UTC),
                        by)
                .update();
    }

    List<Occupancy> latest(Collection<UUID> settings) {
        return settings.isEmpty()
                ? List.of()
                : jdbc
                        .sql(LATEST.formatted("setting = any(?)"))
                        .param(settings.toArray(UUID[]::new))
                        .query(this::occupancy)
                        .stream()
                        .sorted(comparing(Occupancy::councilName).thenComparing(Occupancy::statedBy))
                        .toList();
    }

    List<UUID> homesOfCouncil(String gss, long from, int most) {
        return jdbc.sql("""
                        select setting from provider.occupancy
                        where council_gss = ?
                        group by setting order by max(number) desc limit ? offset ?
                        """).params(gss, most, from).query(UUID.class).list();
    }

    /** States everything again that was stated last and is not nothing. */
    void confirm(Collection<UUID> settings, OccupancyBy statedBy, Instant now, String by) {
        jdbc.sql("""
                        insert into provider.occupancy
                            (id, setting, council_gss, young_people, stated_by, true_from, recorded_at, recorded_by)
                        select gen_random_uuid(), setting, council_gss, young_people, stated_by, true_from, ?, ?
                        from (%s) stated where young_people > 0
                        """.formatted(LATEST.formatted("setting = any(?) and stated_by = ?")))
                .params(now.atOffset(ZoneOffset.UTC), by, settings.toArray(UUID[]::new), statedBy.name())
                .update();
    }

    private Occupancy occupancy(ResultSet row, int number) throws SQLException {
        String gss = row.getString("council_gss");
        return new Occupancy(
                row.getObject("setting", UUID.class),
                gss,
                councils.names().get(gss),
                row.getInt("young_people"),
                OccupancyBy.valueOf(row.getString("stated_by")),
                row.getObject("true_from", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }
}

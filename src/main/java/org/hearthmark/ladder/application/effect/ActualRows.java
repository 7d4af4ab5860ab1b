package org.hearthmark.ladder.application.effect;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.Mark;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.accreditation.StandingKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How homes stood when a raise was closed, as insert-only rows. */
@Component
class ActualRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ActualRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One statement, however many homes there are. */
    void insert(UUID raise, Map<UUID, Standing> standings) {
        var homes = List.copyOf(standings.keySet());
        jdbc.sql("""
                        insert into ladder.actual (raise, setting, standing, grade, recorded_at)
                        select :raise, setting, standing, grade, :now
                        from unnest(:homes::uuid[], :kinds::text[], :grades::text[]) as stood (setting, standing, grade)
                        """)
                .param("raise", raise)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("homes", homes.toArray(UUID[]::new))
                .param(
                        "kinds",
                        homes.stream()
                                .map(home -> standings.get(home).kind().name())
                                .toArray(String[]::new))
                .param(
                        "grades",
                        homes.stream().map(home -> grade(standings.get(home))).toArray(String[]::new))
                .update();
    }

    private static String grade(Standing standing) {
        return standing.mark().flatMap(Mark::grade).map(Grade::name).orElse("");
    }

    /** By home; empty before it is closed. */
    Map<UUID, StandingKind> of(UUID raise) {
        var kinds = new HashMap<UUID, StandingKind>();
        jdbc.sql("select setting, standing from ladder.actual where raise = :raise")
                .param("raise", raise)
                .query(row -> {
                    kinds.put(row.getObject("setting", UUID.class), StandingKind.valueOf(row.getString("standing")));
                });
        return kinds;
    }
}

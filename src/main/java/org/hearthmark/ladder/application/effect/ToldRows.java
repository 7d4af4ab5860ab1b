package org.hearthmark.ladder.application.effect;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which firms were told of a raise, and which are still to be. */
@Component
class ToldRows {

    /** Of what. A message about an effect is one for each day. */
    enum What {
        GAPS("""
                select distinct f.firm, cast(:today as date) as day from ladder.finding f
                where f.raise = :raise and f.moment = 'PUBLISHED' and f.answer <> 'STANDS' and not exists (
                    select 1 from ladder.told t where t.raise = f.raise and t.firm = f.firm and t.what = 'GAPS')
                order by f.firm limit :most
                """),
        WITHDRAWAL("""
                select g.firm, cast(:today as date) as day from ladder.told g
                where g.raise = :raise and g.what = 'GAPS' and not exists (
                    select 1 from ladder.told t where t.raise = g.raise and t.firm = g.firm and t.what = 'WITHDRAWAL')
                order by g.firm limit :most
                """),
        EFFECT("""
                select distinct f.firm, f.day from ladder.finding f
                where f.raise = :raise and f.moment = 'EFFECT' and f.answer <> 'STANDS' and not exists (
                    select 1 from ladder.told t
                    where t.raise = f.raise and t.firm = f.firm and t.what = 'EFFECT' and t.day = f.day)
                order by f.day, f.firm limit :most
                """);

        private final String untold;

        What(String untold) {
            this.untold = untold;
        }
    }

    /** @param day of the effect that is told of, otherwise the day of telling */
    record ToTell(UUID firm, LocalDate day) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    ToldRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ToTell> next(UUID raise, What what, LocalDate today, int most) {
        return jdbc.sql(what.untold)
                .param("raise", raise)
                .param("today", today)
                .param("most", most)
                .query((row, number) ->
                        new ToTell(row.getObject("firm", UUID.class), row.getObject("day", LocalDate.class)))
                .list();
    }

    /** One statement. */
    void insert(UUID raise, What what, List<ToTell> firms) {
        jdbc.sql("""
                        insert into ladder.told (raise, firm, what, day, recorded_at)
                        select :raise, firm, :what, day, :now from unnest(:firms::uuid[], :days::date[]) as told (firm, day)
                        """)
                .param("raise", raise)
                .param("what", what.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("firms", firms.stream().map(ToTell::firm).toArray(UUID[]::new))
                .param("days", firms.stream().map(one -> one.day().toString()).toArray(String[]::new))
                .update();
    }
}

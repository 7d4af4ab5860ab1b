package org.hearthmark.accreditation.domain.reassessment;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where raises took effect, how far their homes have been looked through, and the reassessments that they begin. */
@Component
public class StartRows {

    private static final String BEGIN = """
            with fresh as materialized (
                select home.setting, coalesce(open.id, gen_random_uuid()) as id, open.id is null as new
                  from unnest(:settings::uuid[]) home (setting)
                  left join accreditation.reassessment open on open.setting = home.setting and open.status <> 'ENDED'
                 where not exists (select 1 from accreditation.reassessment_cause c
                                    where c.setting = home.setting and c.raise = :raise)),
            begun as (
                insert into accreditation.reassessment (id, version, setting, kind, status, started_at)
                select id, 0, setting, 'RAISE', 'ANSWER', :now from fresh where new),
            causes as (
                insert into accreditation.reassessment_cause (id, reassessment, setting, kind, raise, true_from, recorded_at,
                    recorded_by)
                select gen_random_uuid(), id, setting, 'RAISE', :raise, :day, :now, 'system' from fresh)
            select id, setting from fresh where new
            """;

    private static final String NOT_DONE = """
            select raise, region, day, coalesce(done_to, '00000000-0000-0000-0000-000000000000') as done_to
              from accreditation.reassessment_start where done_at is null
            """;

    private final JdbcClient jdbc;

    StartRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Homes of a region to be looked through.
     *
     * @param doneTo those up to this id are done; the nil id for none
     */
    public record Start(int raise, String region, LocalDate day, UUID doneTo) {}

    /** A raise took effect in a region; noted once. */
    public void note(Start start, Instant now) {
        jdbc.sql("""
                        insert into accreditation.reassessment_start (raise, region, day, noted_at)
                        values (:raise, :region, :day, :now) on conflict do nothing
                        """)
                .param("raise", start.raise())
                .param("region", start.region())
                .param("day", start.day())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Those that are not done, the one that waits longest first. */
    public List<Start> waiting() {
        return jdbc.sql(NOT_DONE + "order by noted_at, raise, region")
                .query(StartRows::start)
                .list();
    }

    /** One of them as it is by now, for this transaction alone; what another node has taken is left to it. */
    public Optional<Start> take(Start start) {
        return jdbc.sql(NOT_DONE + "and raise = :raise and region = :region for update skip locked")
                .param("raise", start.raise())
                .param("region", start.region())
                .query(StartRows::start)
                .optional();
    }

    private static Start start(ResultSet row, int number) throws SQLException {
        return new Start(
                row.getInt("raise"),
                row.getString("region"),
                row.getObject("day", LocalDate.class),
                row.getObject("done_to", UUID.class));
    }

    public void doneTo(Start start, UUID last) {
        jdbc.sql(
                        "update accreditation.reassessment_start set done_to = :last where raise = :raise and region = :region")
                .param("last", last)
                .param("raise", start.raise())
                .param("region", start.region())
                .update();
    }

    public void done(Start start, Instant now) {
        jdbc.sql("update accreditation.reassessment_start set done_at = :now where raise = :raise and region = :region")
                .param("now", Timestamp.from(now))
                .param("raise", start.raise())
                .param("region", start.region())
                .update();
    }

    /** The next homes of the region, in the order of their ids. */
    public List<UUID> homes(Start start, int most) {
        return jdbc.sql("""
                        select setting from accreditation.standing_now
                         where region = :region and setting > :after order by setting limit :most
                        """)
                .param("region", start.region())
                .param("after", start.doneTo())
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /**
     * The raise is a cause for each of the homes, once: of the reassessment that is open, or of a new one. One statement,
     * under the lock of the homes.
     *
     * @return the new reassessments, by home
     */
    public Map<UUID, UUID> begin(Start start, Collection<UUID> settings, Instant now) {
        return jdbc
                .sql(BEGIN)
                .param("settings", settings.toArray(UUID[]::new))
                .param("raise", start.raise())
                .param("day", start.day())
                .param("now", Timestamp.from(now))
                .query((row, number) ->
                        Map.entry(row.getObject("setting", UUID.class), row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

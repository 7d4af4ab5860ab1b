package org.hearthmark.accreditation.domain.reassessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.ReassessmentsUnderWay.Capacity;
import org.hearthmark.accreditation.ReassessmentsUnderWay.State;
import org.hearthmark.accreditation.ReassessmentsUnderWay.UnderWay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how far many homes have come with a raise, and how many were checked lately. */
@Component
public class UnderWayRows {

    private static final int WEEKS = 12;

    /**
     * Which reassessments are about a version: those of which it is a cause, and those that looked at an answer to what it
     * asks. An answer to what another version asks says nothing of this one.
     */
    private static final String ABOUT = """
            with asked as (select * from unnest(:items::text[], :levels::integer[]) as a (item, level)),
            answers as (
                select g.* from accreditation.gap_answer g join asked on asked.item = g.item and g.level >= asked.level
                 where g.setting = any(:settings)),
            about as (
                select r.setting, r.status, r.outcome, r.started_at from accreditation.reassessment r
                 where r.setting = any(:settings)
                   and (exists (select 1 from accreditation.reassessment_cause c
                                 where c.reassessment = r.id and c.raise = :version)
                        or exists (select 1 from answers a
                                    where a.setting = r.setting and a.item = any(string_to_array(r.items, ' '))
                                      and a.recorded_at <= coalesce(r.ended_at, 'infinity'))))
            """;

    private static final String STATES = ABOUT + """
            select n.setting, n.grace_until,
                   case when n.kind <> 'FULL' then 'OUT'
                        when open.status in ('CHECK', 'INSPECTION', 'DECISION') then 'ANSWERED'
                        when open.status is null and last.outcome in ('CURED', 'STANDS', 'NEEDLESS') then 'CURED'
                        else 'NOTHING' end as state,
                   coalesce(open.status = 'INSPECTION', false) as needs_visit,
                   (select max(a.true_from) from answers a where a.setting = n.setting) as answered_on,
                   coalesce(open.status in ('CHECK', 'INSPECTION', 'DECISION'), false) or exists (
                       select 1 from answers a join accreditation.gap_answer_check c on c.answer = a.id
                        where a.setting = n.setting and c.more_time_until > :today) as waits,
                   not n.touched and coalesce(n.next_change_on > :today, true) as known
              from accreditation.standing_now n
              left join about open on open.setting = n.setting and open.status <> 'ENDED'
              left join lateral (select a.outcome from about a where a.setting = n.setting and a.status = 'ENDED'
                                  order by a.started_at desc limit 1) last on true
             where n.setting = any(:settings)
            """;

    private static final String CAPACITY = """
            select (select count(*) from accreditation.step_result
                     where step = 'inspect-items' and true_from > :since) as visits,
                   (select count(*) from accreditation.step_result
                     where step = 'check-evidence' and true_from > :since) as papers,
                   count(*) filter (where outcome in ('CURED', 'COURSE', 'STANDS')) as checked,
                   count(*) filter (where outcome = 'CURED') as cured
              from accreditation.reassessment where kind = 'RAISE'
            """;

    private final JdbcClient jdbc;

    UnderWayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param levels what the version asks, by item */
    public List<UnderWay> of(int version, Map<String, Integer> levels, Collection<UUID> settings, LocalDate today) {
        return jdbc.sql(STATES)
                .param("version", version)
                .param("items", levels.keySet().toArray(String[]::new))
                .param("levels", levels.values().toArray(Integer[]::new))
                .param("settings", settings.toArray(UUID[]::new))
                .param("today", today)
                .query(UnderWayRows::underWay)
                .list();
    }

    private static UnderWay underWay(ResultSet row, int number) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        return new UnderWay(
                row.getObject("setting", UUID.class),
                state,
                state == State.NOTHING ? Optional.empty() : day(row, "answered_on"),
                row.getBoolean("needs_visit"),
                day(row, "grace_until"),
                row.getBoolean("waits"),
                row.getBoolean("known"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    public Capacity capacity(LocalDate today) {
        return jdbc.sql(CAPACITY)
                .param("since", today.minusWeeks(WEEKS))
                .query((row, number) -> new Capacity(
                        perWeek(row.getInt("visits")),
                        perWeek(row.getInt("papers")),
                        row.getInt("checked"),
                        row.getInt("cured")))
                .single();
    }

    private static int perWeek(int inAll) {
        return Math.max(1, inAll / WEEKS);
    }
}

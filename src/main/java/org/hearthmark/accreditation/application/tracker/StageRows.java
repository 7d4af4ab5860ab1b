package org.hearthmark.accreditation.application.tracker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.CaseKind;
import org.hearthmark.accreditation.domain.tracker.Durations;
import org.hearthmark.accreditation.domain.tracker.StageReached;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the stages of cases began, and how long homes took from there to their decision; from recorded facts alone. */
@Component
class StageRows {

    /**
     * The beginning of each stage: stage 1 when the application came, stage 2 when the last desk check was done, stage 3 when
     * the visit and its files were recorded; of a home added later, when its landlord was checked.
     */
    private static final String BEGUN = """
            select c.id, c.kind, (c.submitted_at at time zone 'Europe/London')::date as first,
                   case when c.kind = 'APPLICATION' then (max(s.recorded_at) filter (
                       where s.step in ('check-firm', 'check-finances', 'check-landlord', 'settle-pending-checks',
                                        'review-desk-checks')
                         and s.recorded_at < coalesce(v.visit, 'infinity')) at time zone 'Europe/London')::date end as second,
                   case when c.kind = 'APPLICATION' then (max(s.recorded_at) filter (
                       where s.step in ('record-visit', 'record-file-sample', 'record-sample-items', 'check-cures'))
                           at time zone 'Europe/London')::date
                   else (max(s.recorded_at) filter (where s.step = 'check-landlord') at time zone 'Europe/London')::date
                   end as third
              from accreditation.accreditation_case c
              left join accreditation.step_result s on s.case_id = c.id
              left join lateral (select min(b.recorded_at) as visit from accreditation.step_result b
                                  where b.case_id = c.id and b.step in ('book-visit', 'record-visit')) v on true
             where c.id in (%s)
             group by c.id, v.visit
            """;

    /**
     * For how many days from one day to another the clock of a case stood still: while a question was open, and while the
     * application was back with its provider; what overlaps counts once.
     */
    private static final String STOPPED = """
            coalesce((
                select sum(upper(stop) - lower(stop))
                  from unnest((
                      select range_agg(daterange(still.since, greatest(still.since, coalesce(still.until, %2$s))))
                        from (select r.true_from as since, e.true_from as until
                                from accreditation.information_request r
                                left join accreditation.request_end e on e.request = r.id
                               where r.case_id = %1$s
                              union all
                              select back.true_from, (select min(again.true_from) from accreditation.sent_again again
                                                       where again.case_id = back.case_id
                                                         and again.recorded_at >= back.recorded_at)
                                from accreditation.step_result back
                               where back.case_id = %1$s and back.outcome = 'RETURNED') still)
                      * datemultirange(daterange(%3$s, %2$s))) stop), 0)
            """;

    private static final String DECIDED = """
            with decided as (
                select h.case_id, (d.recorded_at at time zone 'Europe/London')::date as on_day
                  from accreditation.decision d
                  join accreditation.home_in_case h on h.id = d.home_id
                 where d.outcome in ('ACCREDITED', 'ACCREDITED_WITH_CONDITIONS', 'REFUSED')
                   and d.recorded_at >= :from::date at time zone 'Europe/London'
                   and d.recorded_at < :until::date at time zone 'Europe/London'),
            begun as (%s),
            took as (
                select b.kind, st.stage, d.on_day - st.day - %s as days
                  from decided d
                  join begun b on b.id = d.case_id
                 cross join lateral (values (1, b.first), (2, b.second), (3, b.third)) st (stage, day)
                 where st.day <= d.on_day)
            select kind, stage, count(*) as homes,
                   percentile_disc(0.5) within group (order by days) as half,
                   percentile_disc(0.8) within group (order by days) as most
              from took group by kind, stage
            """.formatted(
            BEGUN.formatted("select case_id from decided"), STOPPED.formatted("d.case_id", "d.on_day", "st.day"));

    private static final String REACHED = """
            with begun as (%s)
            select b.*, %s as stopped_1, %s as stopped_2, %s as stopped_3,
                   exists (select 1 from accreditation.information_request r
                            where r.case_id = b.id
                              and not exists (select 1 from accreditation.request_end e where e.request = r.id)) as stands
              from begun b
            """.formatted(
                    BEGUN.formatted("select unnest(:cases::uuid[])"),
                    STOPPED.formatted("b.id", ":today::date", "b.first"),
                    STOPPED.formatted("b.id", ":today::date", "b.second"),
                    STOPPED.formatted("b.id", ":today::date", "b.third"));

    /** What kind of case, at which stage. */
    record Way(CaseKind kind, int stage) {}

    private final JdbcClient jdbc;

    StageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of homes decided from one day to before another; one statement. */
    Map<Way, Durations> durations(LocalDate from, LocalDate until) {
        Map<Way, Durations> found = new HashMap<>();
        jdbc.sql(DECIDED).param("from", from).param("until", until).query(row -> {
            found.put(
                    new Way(CaseKind.valueOf(row.getString("kind")), row.getInt("stage")),
                    new Durations(row.getInt("homes"), row.getInt("half"), row.getInt("most")));
        });
        return found;
    }

    /** The stages that each case has begun, in order; one statement. */
    Map<UUID, List<StageReached>> reached(Collection<UUID> cases, LocalDate today) {
        Map<UUID, List<StageReached>> found = new HashMap<>();
        jdbc.sql(REACHED)
                .param("cases", cases.toArray(UUID[]::new))
                .param("today", today)
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), stages(row));
                });
        return found;
    }

    private static List<StageReached> stages(ResultSet row) throws SQLException {
        var stages = new ArrayList<StageReached>();
        var columns = List.of("first", "second", "third");
        for (int stage = 1; stage <= columns.size(); stage++) {
            var since = row.getObject(columns.get(stage - 1), LocalDate.class);
            if (since != null) {
                stages.add(new StageReached(stage, since, row.getInt("stopped_" + stage), row.getBoolean("stands")));
            }
        }
        return stages;
    }
}

package org.hearthmark.accreditation.domain.reassessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

    private static final String STATES = """
            select n.setting, n.grace_until,
                   case when n.kind <> 'FULL' then 'OUT'
                        when last.outcome in ('CURED', 'STANDS', 'NEEDLESS') then 'CURED'
                        when open.status in ('CHECK', 'INSPECTION', 'DECISION') then 'ANSWERED'
                        else 'NOTHING' end as state,
                   coalesce(open.status = 'INSPECTION', false) as needs_visit,
                   (select max(a.true_from) from accreditation.gap_answer a where a.setting = n.setting) as answered_on
              from accreditation.standing_now n
              left join accreditation.reassessment open on open.setting = n.setting and open.status <> 'ENDED'
              left join lateral (select r.outcome from accreditation.reassessment r
                                   join accreditation.reassessment_cause c on c.reassessment = r.id
                                  where r.setting = n.setting and (c.raise = :version or c.kind = 'ANSWER')
                                    and r.status = 'ENDED'
                                  order by r.started_at desc limit 1) last on true
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

    public List<UnderWay> of(int version, Collection<UUID> settings) {
        return jdbc.sql(STATES)
                .param("version", version)
                .param("settings", settings.toArray(UUID[]::new))
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
                day(row, "grace_until"));
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

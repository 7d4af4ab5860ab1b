package org.hearthmark.accreditation.application.tracker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a provider in all its applications, in one statement. */
@Component
class ErrandRows {

    private static final int MOST = 100;

    private static final String OPEN = """
            with own as (
                select * from accreditation.accreditation_case where organisation = :organisation),
            open_condition as (
                select c.*, own.reference, h.number as home,
                       coalesce((select max(r.due) from accreditation.condition_result r where r.condition = c.id), c.due)
                           as day
                  from own
                  join accreditation.home_in_case h on h.case_id = own.id
                  join accreditation.condition c on c.home_id = h.id
                 where not exists (select 1 from accreditation.condition_result r
                                    where r.condition = c.id and r.result in ('MET', 'DROPPED'))
                   and not exists (select 1 from accreditation.condition_claim said
                                    where said.condition = c.id
                                      and not exists (select 1 from accreditation.condition_result r
                                                       where r.condition = c.id and r.recorded_at > said.recorded_at)))
            select 'QUESTION' as kind, own.reference, null::int as home, r.number, r.wanted_by as day
              from own join accreditation.information_request r on r.case_id = own.id
             where not exists (select 1 from accreditation.request_end e where e.request = r.id)
            union all
            select 'MESSAGE', own.reference, null, count(*)::int, null
              from own join accreditation.message m on m.case_id = own.id
             where m.side = 'ALLIANCE' and m.needs_answer
               and not exists (select 1 from accreditation.message later
                                where later.case_id = m.case_id and later.side = 'PROVIDER' and later.entered > m.entered)
             group by own.reference
            union all
            select 'RETURNED', reference, null, null,
                   ((returned_until - interval '1 second') at time zone 'Europe/London')::date
              from own where status = 'RETURNED_INCOMPLETE'
            union all
            select 'STAFF_LIST', reference, null, null, null from own where status = 'VISIT_TO_BOOK'
            union all
            select 'REPORT', own.reference, h.number, null, h.comments_until
              from own join accreditation.home_in_case h on h.case_id = own.id
             where h.status = 'REPORT' and h.comments_state = 'AWAITED' and h.comments_until >= :today
            union all
            select 'REPRESENTATIONS', own.reference, h.number, null, h.representations_until
              from own join accreditation.home_in_case h on h.case_id = own.id
             where h.status = 'PROPOSED_REFUSAL' and h.representations_state = 'AWAITED' and h.representations_until >= :today
            union all
            select 'CURES', own.reference, null, count(*)::int, min(c.due_on)
              from own join accreditation.cure c on c.case_id = own.id
             where own.status = 'VISIT_DONE'
               and not coalesce((select k.cured from accreditation.cure_check k
                                  where k.cure = c.id order by k.number desc limit 1), false)
             group by own.reference
            union all
            select 'CONDITION', reference, home, number, day from open_condition
             order by day nulls first, reference, home, number
             limit :most
            """;

    /** What kind of thing waits. */
    enum Kind {
        QUESTION,
        MESSAGE,
        RETURNED,
        STAFF_LIST,
        REPORT,
        REPRESENTATIONS,
        CURES,
        CONDITION
    }

    /** @param number of the question or condition, or how many messages or gaps */
    record Row(Kind kind, String reference, int home, int number, LocalDate day) {}

    private final JdbcClient jdbc;

    ErrandRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What has no day first, then the earliest day. */
    List<Row> of(UUID organisation, LocalDate today) {
        return jdbc.sql(OPEN)
                .param("organisation", organisation)
                .param("today", today)
                .param("most", MOST)
                .query(ErrandRows::row)
                .list();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                Kind.valueOf(row.getString("kind")),
                row.getString("reference"),
                row.getInt("home"),
                row.getInt("number"),
                row.getObject("day", LocalDate.class));
    }
}

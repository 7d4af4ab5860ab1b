package org.hearthmark.bench;

import java.sql.Timestamp;
import java.time.Clock;
import org.hearthmark.accreditation.AccreditedInBulk;
import org.hearthmark.shared.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A market of accredited homes with a record of every item of the checklist, for benches. */
@Component
class RecordedMarket {

    private final AccreditedInBulk bulk;
    private final JdbcClient jdbc;
    private final Clock clock;

    RecordedMarket(AccreditedInBulk bulk, JdbcClient jdbc, Clock clock) {
        this.bulk = bulk;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Homes of as many firms, each item recorded at level 2 or 3, in one of eight at level 1, in one of 800 not looked at. */
    void homes(int count, int first) {
        bulk.firms(count, 1, first);
        jdbc.sql("""
                        insert into accreditation.item_record (id, case_id, home_id, scope, subject, item, level, true_from,
                            recorded_at, recorded_by)
                        select gen_random_uuid(), h.case_id, h.id, 'PROPERTY', h.setting, i.id,
                               case when drawn.value < 0.00125 and i.plain then 'NOT_LOOKED_AT'
                                    when drawn.value < 0.125 then 'LEVEL_1'
                                    when drawn.value < 0.6 then 'LEVEL_2' else 'LEVEL_3' end,
                               :day, :at, 'bench'
                          from accreditation.home_in_case h
                          join provider.setting s on s.id = h.setting
                          join provider.firm f on f.id = s.firm and f.company_number::bigint > :first
                                and f.company_number::bigint <= :last
                         cross join (select id, not critical and law_applies_to is null as plain from standard.item) i
                         cross join lateral (select random() + 0 * length(h.id::text) + 0 * length(i.id) as value) drawn
                        """)
                .param("day", LondonTime.today(clock))
                .param("at", Timestamp.from(clock.instant().minusSeconds(60)))
                .param("first", first)
                .param("last", first + count)
                .update();
        jdbc.sql("analyze").update();
    }

    /** Every row of what homes came to as often again, for how the market grows. */
    void copies(int times) {
        String columns = jdbc.sql("""
                        select string_agg(column_name, ', ') from information_schema.columns
                         where table_schema = 'accreditation' and table_name = 'standing_now' and column_name <> 'setting'
                        """).query(String.class).single();
        jdbc.sql("alter table accreditation.standing_now disable trigger user").update();
        jdbc.sql("insert into accreditation.standing_now (setting, " + columns + ") select gen_random_uuid(), "
                        + columns + " from accreditation.standing_now cross join generate_series(1, :times)")
                .param("times", times)
                .update();
        jdbc.sql("analyze accreditation.standing_now").update();
    }

    int accredited() {
        return jdbc.sql("select count(*) from accreditation.standing_now where kind in ('FULL', 'CONDITIONAL')")
                .query(Integer.class)
                .single();
    }
}

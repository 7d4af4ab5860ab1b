package org.hearthmark.ladder.year;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Level;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what happens to homes into the tables of facts, at the clock's instant. */
public final class FactsOfTheYear {

    private final JdbcClient jdbc;
    private final Clock clock;

    public FactsOfTheYear(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public UUID homeOf(UUID firm) {
        return jdbc.sql("select id from provider.setting where firm = :firm")
                .param("firm", firm)
                .query(UUID.class)
                .single();
    }

    public void standsIn(UUID setting, String council) {
        jdbc.sql("update provider.setting set council_gss = :council where id = :setting")
                .param("council", council)
                .param("setting", setting)
                .update();
        jdbc.sql("update accreditation.standing_now set touched = true where setting = :setting")
                .param("setting", setting)
                .update();
    }

    /** Before the decision that is there already, on the same day. */
    public void graded(UUID setting, String grade, int months) {
        jdbc.sql("""
                        insert into accreditation.home_grade (id, home_id, setting, standard_version, grade, verdict, rule,
                            points, most, standards, items, review_after, true_from, recorded_at)
                        select gen_random_uuid(), home_id, setting, 1, :grade, 'accredit', 'test', 100, 100, '[]', '{}',
                               :months, true_from, recorded_at - interval '1 second'
                          from accreditation.decision where setting = :setting
                        """)
                .param("grade", grade)
                .param("months", months)
                .param("setting", setting)
                .update();
    }

    /** @param secondsAgo before the clock's instant */
    public void looked(UUID setting, SimpleHome.Look look, int secondsAgo) {
        jdbc.sql("""
                        insert into accreditation.item_record (id, case_id, home_id, scope, subject, item, level, measure,
                            true_from, recorded_at, recorded_by)
                        select gen_random_uuid(), h.case_id, h.id, 'PROPERTY', h.setting, :item, :level, :measure, :day,
                               :at, 'test'
                          from accreditation.home_in_case h where h.setting = :setting
                        """)
                .param("item", look.item())
                .param("level", Level.values()[look.found() - SimpleHome.NOT_LOOKED_AT].name())
                .param("measure", look.dated() == null ? null : look.dated().toString(), Types.VARCHAR)
                .param("day", look.day())
                .param("at", now().minusSeconds(secondsAgo))
                .param("setting", setting)
                .update();
    }

    UUID answered(UUID setting, SimpleHome.Answer answer) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into accreditation.gap_answer (id, setting, item, level, text, true_from, recorded_at, recorded_by)
                        values (:id, :setting, :item, :level, 'Seen to', :day, :now, 'provider')
                        """)
                .param("id", id)
                .param("setting", setting)
                .param("item", answer.item())
                .param("level", answer.level())
                .param("day", answer.day())
                .param("now", now())
                .update();
        return id;
    }

    void checked(UUID answer) {
        jdbc.sql("""
                        insert into accreditation.gap_answer_check (id, answer, reasons, true_from, recorded_at, recorded_by)
                        values (gen_random_uuid(), :answer, 'Looked at', :day, :now, 'officer')
                        """)
                .param("answer", answer)
                .param("day", today())
                .param("now", now())
                .update();
    }

    UUID suspended(UUID setting) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into accreditation.suspension (id, setting, reason, true_from, recorded_at, recorded_by)
                        values (:id, :setting, 'A concern', :day, :now, 'manager')
                        """)
                .param("id", id)
                .param("setting", setting)
                .param("day", today())
                .param("now", now())
                .update();
        return id;
    }

    void lifted(UUID suspension) {
        jdbc.sql("""
                        insert into accreditation.suspension_lift (id, suspension, reason, true_from, recorded_at, recorded_by)
                        values (gen_random_uuid(), :suspension, 'Cleared', :day, :now, 'manager2')
                        """)
                .param("suspension", suspension)
                .param("day", today())
                .param("now", now())
                .update();
    }

    public Map<UUID, SimpleHome.Stand> kept(Collection<UUID> settings) {
        var kept = new HashMap<UUID, SimpleHome.Stand>();
        jdbc.sql("""
                        select setting, kind, grade, grace_until, waiting from accreditation.standing_now
                         where setting = any(:settings)
                        """).param("settings", settings.toArray(UUID[]::new)).query(row -> {
            kept.put(
                    row.getObject("setting", UUID.class),
                    new SimpleHome.Stand(
                            row.getString("kind"),
                            row.getString("grade"),
                            row.getObject("grace_until", LocalDate.class),
                            row.getBoolean("waiting")));
        });
        return kept;
    }

    /** The market of other tests is without these homes, whose facts lie in days to come. */
    public void leaveTheMarket(Collection<UUID> settings) {
        jdbc.sql("""
                        update accreditation.standing_now set kind = 'REFUSED', touched = false, next_change_on = null, region = null
                         where setting = any(:settings)
                        """).param("settings", settings.toArray(UUID[]::new)).update();
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

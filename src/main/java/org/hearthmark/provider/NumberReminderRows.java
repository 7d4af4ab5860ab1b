package org.hearthmark.provider;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hearthmark.provider.NumberReminders.Near;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the numbers of homes that grow old within a week, and marks them as told in the same statement. */
@Component
class NumberReminderRows {

    /** How many days before it is old a number is told: a message a week then comes in time for each. */
    private static final int AHEAD = 7;

    private final JdbcClient jdbc;

    NumberReminderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of firms that were not told anything for a week. */
    List<Near> tellNow(LocalDate today, OffsetDateTime now) {
        return jdbc.sql("""
                        with stated as (
                            select setting, 'VACANCY' as kind, recorded_at as confirmed_at, :freshVacancy as fresh
                              from (select distinct on (setting) setting, free_places, recorded_at
                                      from provider.vacancy order by setting, number desc) v
                             where free_places > 0
                            union all
                            select setting, 'OCCUPANCY', min(recorded_at), :freshOccupancy
                              from (select distinct on (setting, council_gss) setting, young_people, recorded_at
                                      from provider.occupancy where stated_by = 'PROVIDER'
                                     order by setting, council_gss, number desc) o
                             where young_people > 0 group by setting),
                        near as (
                            select x.setting, x.kind, x.confirmed_at, s.firm, s.name, f.contact_email,
                                   (x.confirmed_at at time zone 'Europe/London')::date + x.fresh as holds_until
                              from stated x
                              join provider.setting s on s.id = x.setting and s.ended_on is null
                              join provider.firm f on f.id = s.firm
                             where not exists (select 1 from provider.number_reminder told
                                                where told.firm = s.firm and told.told_at > :weekAgo)),
                        told as (
                            insert into provider.number_reminder (setting, kind, confirmed_at, firm, told_at)
                            select setting, kind, confirmed_at, firm, :now from near
                             where holds_until between :today and :today::date + :ahead
                            on conflict do nothing
                            returning setting, kind)
                        select n.firm, n.contact_email, n.name, n.kind, n.holds_until
                          from told join near n using (setting, kind)
                         order by n.firm, n.name, n.kind
                        """)
                .param("freshVacancy", Vacancy.FRESH_DAYS)
                .param("freshOccupancy", Occupancy.FRESH_DAYS)
                .param("today", today)
                .param("ahead", AHEAD)
                .param("now", now)
                .param("weekAgo", now.minusDays(AHEAD).plusHours(1))
                .query(NumberReminderRows::near)
                .list();
    }

    private static Near near(ResultSet row, int number) throws SQLException {
        return new Near(
                row.getObject("firm", UUID.class),
                row.getString("contact_email"),
                row.getString("name"),
                row.getString("kind"),
                row.getObject("holds_until", LocalDate.class));
    }
}

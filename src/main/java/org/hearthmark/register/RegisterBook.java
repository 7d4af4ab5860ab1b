package org.hearthmark.register;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.provider.Vacancies;
import org.hearthmark.provider.Vacancy;
import org.hearthmark.shared.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the entries of homes anew from their present state. */
@Component
class RegisterBook {

    private final Providers providers;
    private final Accreditations accreditations;
    private final Vacancies vacancies;
    private final JdbcClient jdbc;
    private final Clock clock;

    RegisterBook(
            Providers providers, Accreditations accreditations, Vacancies vacancies, JdbcClient jdbc, Clock clock) {
        this.vacancies = vacancies;
        this.providers = providers;
        this.accreditations = accreditations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void refresh(UUID setting) {
        refresh(Set.of(setting));
    }

    /**
     * One writer at a time for each home: without the lock, a late opening could read the facts before a suspension and
     * write after it, and the register would offer a home that was closed. Whoever places all entries anew waits for its
     * end. Equal many statements for any number of homes.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void refresh(Collection<UUID> settings) {
        jdbc.sql("select pg_advisory_xact_lock_shared(hashtextextended(:places, 0))")
                .param("places", EntryPlaces.LOCK)
                .query(rows -> {});
        lock(settings.toArray(UUID[]::new));
        write(providers.settings(settings), accreditations.standingsOf(settings));
        freePlaces(vacancies.of(settings).values());
    }

    /** For what closes homes that may never have been on the register: it enters none. */
    @Transactional(propagation = Propagation.MANDATORY)
    void refreshEntered(Collection<UUID> settings) {
        var entered = jdbc.sql("select setting from register.entry where setting = any(:settings)")
                .param("settings", settings.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
        if (!entered.isEmpty()) {
            refresh(entered);
        }
    }

    /** Free places were stated; waits for whoever enters one of the homes at this moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    void free(List<Vacancy> stated) {
        lock(stated.stream().map(Vacancy::setting).toArray(UUID[]::new));
        freePlaces(stated);
    }

    private void lock(UUID... settings) {
        jdbc.sql("""
                        select pg_advisory_xact_lock(hashtextextended('register.entry ' || id, 0))
                          from (select unnest(:settings::uuid[]) as id order by 1) homes
                        """).param("settings", settings).query(rows -> {});
    }

    /** Its provider has said whether it runs a home; without a last day, it does. Waits as {@link #free} does. */
    @Transactional(propagation = Propagation.MANDATORY)
    void ended(UUID setting, Optional<LocalDate> lastDay) {
        lock(setting);
        jdbc.sql("update register.entry set ended_on = :day where setting = :setting")
                .param("day", lastDay.orElse(null), Types.DATE)
                .param("setting", setting)
                .update();
    }

    /** As its provider has stated; never more than were judged, whatever it says of its places since. */
    private void freePlaces(Collection<Vacancy> stated) {
        jdbc.sql("""
                        update register.entry e
                           set free_places = least(s.places, e.places), free_from = s.since, free_confirmed_on = s.confirmed
                          from unnest(:settings::uuid[], :places::int[], :since::date[], :confirmed::date[])
                            as s (setting, places, since, confirmed)
                         where e.setting = s.setting
                        """)
                .param("settings", stated.stream().map(Vacancy::setting).toArray(UUID[]::new))
                .param("places", stated.stream().map(Vacancy::freePlaces).toArray(Integer[]::new))
                .param(
                        "since",
                        stated.stream().map(one -> Date.valueOf(one.from())).toArray(Date[]::new))
                .param(
                        "confirmed",
                        stated.stream()
                                .map(one -> Date.valueOf(LondonTime.dayOf(one.confirmedAt())))
                                .toArray(Date[]::new))
                .update();
    }

    private void write(Map<UUID, Setting> homes, Map<UUID, Standing> standings) {
        jdbc.sql("""
                insert into register.entry (setting, reference, name, firm_label, service, urn, council_gss,
                    council_name, outcode, postcode, location, exact, ages, category, places, listed, standing, since, computed_at,
                    ended_on)
                select setting, reference, name, firm_label, service, urn, council_gss, council_name, outcode, postcode,
                       ll_to_earth(latitude, longitude), exact, ages, category, places, listed, standing, since, :now,
                       ended_on
                  from jsonb_to_recordset(:homes::jsonb) as h (setting uuid, reference text, name text, firm_label text,
                       service uuid, urn text, council_gss text, council_name text, outcode text, postcode text,
                       latitude double precision, longitude double precision, exact boolean, ages text, category text,
                       places integer, listed boolean, standing text, since date, ended_on date)
                on conflict (setting) do update set
                    name = excluded.name, firm_label = excluded.firm_label, service = excluded.service, urn = excluded.urn,
                    council_gss = excluded.council_gss, council_name = excluded.council_name,
                    outcode = excluded.outcode, postcode = excluded.postcode,
                    location = excluded.location, exact = excluded.exact, ages = excluded.ages,
                    category = excluded.category, places = excluded.places, listed = excluded.listed,
                    standing = excluded.standing, since = excluded.since, computed_at = excluded.computed_at,
                    ended_on = excluded.ended_on""")
                .param("homes", EntryJson.of(homes, standings))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}

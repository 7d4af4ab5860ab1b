package org.hearthmark.accreditation.domain.standing;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.standard.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where homes stand as it was worked out: a row for each change, and one row a home as of the last time. A fact that comes
 * touches the rows of the homes concerned, by triggers of the tables of facts.
 */
@Component
public class StandingRows {

    /** Higher than any level there is. */
    public static final int NEVER_MET = 9;

    private static final String DUE = "(touched or next_change_on <= :today)";

    private final JdbcClient jdbc;

    StandingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Homes to be worked out: a fact came, or their next change has come. */
    public List<UUID> due(LocalDate today, int most) {
        return jdbc.sql("select setting from accreditation.standing_now where " + DUE + " order by setting limit :most")
                .param("today", today)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** Of these homes those that are due still, for this transaction alone, in the order of their ids. */
    public Map<UUID, WorkedOut> take(Collection<UUID> settings, LocalDate today) {
        return jdbc
                .sql("select * from accreditation.standing_now where setting = any(:settings) and " + DUE
                        + " order by setting for update")
                .param("settings", settings.toArray(UUID[]::new))
                .param("today", today)
                .query(StandingRows::workedOut)
                .list()
                .stream()
                .collect(toMap(WorkedOut::setting, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static WorkedOut workedOut(ResultSet row, int number) throws SQLException {
        return new WorkedOut(
                row.getObject("setting", UUID.class),
                row.getObject("computed_on", LocalDate.class),
                new KeptStanding(
                        StandingKind.valueOf(row.getString("kind")),
                        row.getString("grade"),
                        row.getObject("grace_until", LocalDate.class),
                        row.getBoolean("waiting")));
    }

    /** Keeps the changes of one batch. */
    public void keep(UUID batch, List<StandingChange> changes, Instant now) {
        if (changes.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into accreditation.standing_kept (batch, setting, kind_before, kind, grade, grace_until,
                            waiting, true_since, known_since)
                        select :batch, setting, kind_before, kind, grade, grace_until, waiting, true_since, :now
                          from unnest(:settings::uuid[], :befores::text[], :kinds::text[], :grades::text[],
                              :graces::date[], :waiting::boolean[], :since::date[]) with ordinality
                            as c (setting, kind_before, kind, grade, grace_until, waiting, true_since, place)
                         order by place
                        """)
                .param("batch", batch)
                .param("now", Timestamp.from(now))
                .param("settings", column(changes, StandingChange::setting, UUID[]::new))
                .param("befores", column(changes, change -> name(change.before()), String[]::new))
                .param("kinds", column(changes, change -> change.now().kind().name(), String[]::new))
                .param("grades", column(changes, change -> change.now().grade(), String[]::new))
                .param("graces", column(changes, change -> text(change.now().graceUntil()), String[]::new))
                .param("waiting", column(changes, change -> change.now().waiting(), Boolean[]::new))
                .param("since", column(changes, change -> text(change.trueSince()), String[]::new))
                .update();
    }

    private static String name(StandingKind kind) {
        return kind == null ? null : kind.name();
    }

    private static String text(LocalDate day) {
        return Objects.toString(day, null);
    }

    private static <R, T> T[] column(List<R> rows, Function<R, T> value, java.util.function.IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    /** Writes the homes as they are now. */
    public void write(List<HomeNow> homes) {
        jdbc.sql("""
                        update accreditation.standing_now n
                           set touched = false, computed_on = h.computed_on, next_change_on = h.next_change_on,
                               kind = h.kind, grade = h.grade, grace_until = h.grace_until, waiting = h.waiting,
                               since = h.since, reference = h.reference, name = h.name, firm = h.firm,
                               firm_label = h.firm_label, service = h.service, council_gss = h.council_gss,
                               region = h.region, category = h.category, ages = h.ages, places = h.places,
                               decided_grade = h.decided_grade, review_on = h.review_on, conditions = h.conditions, levels = h.levels,
                               tolerated = h.tolerated
                          from jsonb_to_recordset(:homes::jsonb) as h (setting uuid, computed_on date,
                               next_change_on date, kind text, grade text, grace_until date, waiting boolean, since date,
                               reference text, name text, firm uuid, firm_label text, service uuid, council_gss text,
                               region text, category text, ages text, places integer, decided_grade text, review_on date,
                               conditions boolean, levels text, tolerated text)
                         where n.setting = h.setting
                        """).param("homes", HomeNow.json(homes)).update();
    }

    /**
     * Makes the homes of a region due that do not meet some levels by what was recorded when they were worked out last. What
     * came since makes them due anyway. One statement.
     *
     * @param levels by the item's place in the checklist, from 0; {@link #NEVER_MET} for homes at any level
     */
    public void touchBelow(String region, Map<Integer, Integer> levels) {
        var places = levels.keySet().stream().sorted().toList();
        jdbc.sql("""
                        update accreditation.standing_now n set touched = true
                          from (select setting from accreditation.standing_now h
                                 where region = :region and not touched
                                   and (levels is null or exists (
                                     select 1 from unnest(:places::integer[], :least::integer[]) as asked (place, least)
                                      where substr(h.levels, asked.place + 1, 1)::integer < asked.least
                                        and substr(h.levels, asked.place + 1, 1)::integer <> :notApplicable))
                                 order by setting for update) due
                         where n.setting = due.setting
                        """)
                .param("region", region)
                .param("places", places.toArray(Integer[]::new))
                .param(
                        "least",
                        places.stream()
                                .map(place -> Level.ALMOST_1.ordinal() + levels.get(place))
                                .toArray(Integer[]::new))
                .param("notApplicable", Level.NOT_APPLICABLE.ordinal())
                .update();
    }

    /** What was kept of a home, the latest first, as far as it was known by an instant. */
    public List<KeptLine> kept(UUID setting, Instant knownAt) {
        return jdbc.sql("""
                        select kind, grade, grace_until, waiting, true_since, known_since
                          from accreditation.standing_kept
                         where setting = :setting and known_since <= :known
                         order by entered desc limit 100
                        """)
                .param("setting", setting)
                .param("known", Timestamp.from(knownAt))
                .query((row, number) -> new KeptLine(
                        new KeptStanding(
                                StandingKind.valueOf(row.getString("kind")),
                                row.getString("grade"),
                                row.getObject("grace_until", LocalDate.class),
                                row.getBoolean("waiting")),
                        row.getObject("true_since", LocalDate.class),
                        row.getTimestamp("known_since").toInstant()))
                .list();
    }

    /** A standing as it was kept, with both times. */
    public record KeptLine(KeptStanding standing, LocalDate trueSince, Instant knownSince) {}

    /**
     * A home whose accreditation ended by itself.
     *
     * @param kind  LAPSED or EXPIRED
     * @param since the day on which it did
     */
    public record Closed(UUID setting, StandingKind kind, LocalDate since) {}

    /** The homes that a batch leaves lapsed or run out, and that were neither before or in between. One statement. */
    public List<Closed> closedIn(UUID batch) {
        return jdbc.sql("""
                        select k.setting, k.kind, k.true_since from accreditation.standing_kept k
                         where k.batch = :batch and k.kind in ('LAPSED', 'EXPIRED')
                           and exists (select 1 from accreditation.standing_kept open
                                        where open.batch = k.batch and open.setting = k.setting
                                          and open.kind_before in ('FULL', 'CONDITIONAL', 'SUSPENDED'))
                           and not exists (select 1 from accreditation.standing_kept later
                                            where later.batch = k.batch and later.setting = k.setting
                                              and later.entered > k.entered)
                         order by k.entered
                        """)
                .param("batch", batch)
                .query((row, number) -> new Closed(
                        row.getObject("setting", UUID.class),
                        StandingKind.valueOf(row.getString("kind")),
                        row.getObject("true_since", LocalDate.class)))
                .list();
    }

    /** Homes whose kind of standing changed in a batch; those that never stood before are not among them. */
    public Set<UUID> kindsChangedIn(UUID batch) {
        return jdbc.sql("""
                        select distinct setting from accreditation.standing_kept
                         where batch = :batch and kind_before <> kind
                        """).param("batch", batch).query(UUID.class).set();
    }
}

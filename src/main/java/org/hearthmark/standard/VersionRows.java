package org.hearthmark.standard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthmark.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the published versions and where they took effect; rows are added and never changed. */
@Component
class VersionRows {

    private record Required(int version, String item, int level) {}

    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for whoever publishes or lets take effect at this moment, until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('standard.version', 0))")
                .query(rows -> {});
    }

    List<StandardVersion> all() {
        var levels = jdbc
                .sql("select version, item, level from standard.required_level")
                .query((row, n) -> new Required(row.getInt(1), row.getString(2), row.getInt(3)))
                .list()
                .stream()
                .collect(groupingBy(Required::version, toMap(Required::item, Required::level)));
        return jdbc.sql("""
                        select version.*, withdrawn.recorded_at as withdrawn_at, withdrawn.recorded_by as withdrawn_by
                        from standard.version version
                        left join standard.withdrawn withdrawn on withdrawn.version = version.number
                        order by number
                        """)
                .query((row, n) -> version(row, levels.getOrDefault(row.getInt("number"), Map.of())))
                .list();
    }

    /** @throws Refusal UNKNOWN when there is no such version */
    StandardVersion version(int number) {
        return all().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("version of the standard"));
    }

    private static StandardVersion version(ResultSet row, Map<String, Integer> levels) throws SQLException {
        return new StandardVersion(
                row.getInt("number"),
                row.getObject("effective_from", LocalDate.class),
                levels,
                strings(row.getArray("categories")),
                strings(row.getArray("regions")),
                new Grace(row.getInt("safety_days"), row.getInt("other_days")),
                withdrawal(row));
    }

    private static Withdrawal withdrawal(ResultSet row) throws SQLException {
        var at = row.getObject("withdrawn_at", OffsetDateTime.class);
        return at == null ? null : new Withdrawal(row.getInt("number"), at.toInstant(), row.getString("withdrawn_by"));
    }

    private static Set<String> strings(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }

    List<Effect> effects() {
        return jdbc.sql("select * from standard.effect order by recorded_at, entered")
                .query((row, n) -> new Effect(
                        row.getInt("version"),
                        row.getString("region"),
                        row.getObject("effective_from", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** How much there is; grows with every row. */
    String extent() {
        return jdbc.sql("""
                        select (select count(*) from standard.version) || ' ' || (select count(*) from standard.effect)
                            || ' ' || (select count(*) from standard.withdrawn)
                        """).query(String.class).single();
    }

    int lastNumber() {
        return jdbc.sql("select max(number) from standard.version")
                .query(Integer.class)
                .single();
    }

    void insert(StandardVersion version, Instant now) {
        jdbc.sql("""
                        insert into standard.version (number, effective_from, categories, regions, safety_days, other_days,
                            published_at)
                        values (:number, :from, :categories, :regions, :safety, :other, :now)
                        """)
                .param("number", version.number())
                .param("from", version.effectiveFrom())
                .param("categories", sorted(version.categories()))
                .param("regions", sorted(version.regions()))
                .param("safety", version.grace().safetyDays())
                .param("other", version.grace().otherDays())
                .param("now", Timestamp.from(now))
                .update();
        var items = sorted(version.requiredLevels().keySet());
        var levels = List.of(items).stream().map(version.requiredLevels()::get).toArray(Integer[]::new);
        jdbc.sql("""
                        insert into standard.required_level (version, item, level)
                        select :number, item, level from unnest(:items::text[], :levels::int[]) as named (item, level)
                        """)
                .param("number", version.number())
                .param("items", items)
                .param("levels", levels)
                .update();
    }

    private static String[] sorted(Collection<String> names) {
        return names.stream().sorted().toArray(String[]::new);
    }

    void insert(Withdrawal withdrawal) {
        jdbc.sql("insert into standard.withdrawn (version, recorded_at, recorded_by) values (:version, :now, :by)")
                .param("version", withdrawal.version())
                .param("now", Timestamp.from(withdrawal.at()))
                .param("by", withdrawal.by())
                .update();
    }

    void insert(Effect effect) {
        jdbc.sql("""
                        insert into standard.effect (version, region, effective_from, recorded_at)
                        values (:version, :region, :from, :now)
                        """)
                .param("version", effect.version())
                .param("region", effect.region())
                .param("from", effect.from())
                .param("now", Timestamp.from(effect.recordedAt()))
                .update();
    }
}

package org.hearthmark.ladder.application.effect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.ladder.domain.market.Answer;
import org.hearthmark.ladder.domain.market.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was found of homes, as insert-only rows. */
@Component
class FindingRows {

    /** When it was looked at. */
    enum Moment {
        PUBLISHED,
        EFFECT
    }

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    FindingRows(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** One statement, however many homes there are. */
    void insert(UUID raise, Moment moment, List<FoundHome> found) {
        jdbc.sql("""
                        insert into ladder.finding (raise, moment, setting, reference, name, firm, region, council_gss, places,
                            fully, answer, outcome, grade, items, recorded, day, recorded_at)
                        select :raise, :moment, f.setting, f.reference, f.name, f.firm, f.region, f."councilGss", f.places,
                               f.fully, f.answer, f.outcome, f.grade, f.items, f.recorded, f.day, :now
                        from jsonb_to_recordset(cast(:found as jsonb)) as f (setting uuid, reference text, name text,
                            firm uuid, region text, "councilGss" text, places integer, fully boolean, answer text,
                            outcome text, grade text, items text[], recorded text[], day date)
                        """)
                .param("raise", raise)
                .param("moment", moment.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("found", written(found))
                .update();
    }

    private String written(List<FoundHome> found) {
        try {
            return json.writeValueAsString(found);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("What was found of homes cannot be written", e);
        }
    }

    /** All homes that a raise concerned when it was published, by council and reference. */
    List<FoundHome> predicted(UUID raise) {
        return jdbc.sql("""
                        select * from ladder.finding where raise = :raise and moment = 'PUBLISHED'
                        order by council_gss, reference
                        """).param("raise", raise).query(FindingRows::home).list();
    }

    /** How many homes lack something, and how many places they have. */
    record Lacking(int homes, int places) {}

    Lacking lacking(UUID raise) {
        return jdbc.sql("""
                        select count(*) as homes, coalesce(sum(places), 0) as places from ladder.finding
                        where raise = :raise and moment = 'PUBLISHED' and answer <> 'STANDS'
                        """)
                .param("raise", raise)
                .query((row, number) -> new Lacking(row.getInt("homes"), row.getInt("places")))
                .single();
    }

    /** Those that were accredited without conditions and would no longer be, or of which nobody knew. */
    List<FoundHome> atRisk(UUID raise, Moment moment) {
        return jdbc.sql("""
                        select * from ladder.finding
                        where raise = :raise and moment = :moment and fully
                          and (outcome in ('CONDITIONAL', 'LAPSE') or answer = 'NOT_KNOWN')
                        order by reference
                        """)
                .param("raise", raise)
                .param("moment", moment.name())
                .query(FindingRows::home)
                .list();
    }

    /** Those that met all of it on the day on which it took effect. */
    Set<UUID> metAtEffect(UUID raise) {
        return Set.copyOf(jdbc.sql("""
                        select distinct setting from ladder.finding
                        where raise = :raise and moment = 'EFFECT' and answer = 'STANDS'
                        """).param("raise", raise).query(UUID.class).list());
    }

    /** All that the raise concerned, when it was published or when it took effect. */
    List<UUID> concerned(UUID raise) {
        return jdbc.sql("select distinct setting from ladder.finding where raise = :raise")
                .param("raise", raise)
                .query(UUID.class)
                .list();
    }

    /** Those of some firms that lack something, in the order of their references. */
    List<FoundHome> lacking(UUID raise, Moment moment, Collection<UUID> firms) {
        return jdbc.sql("""
                        select * from ladder.finding
                        where raise = :raise and moment = :moment and firm = any(:firms) and answer <> 'STANDS'
                        order by reference
                        """)
                .param("raise", raise)
                .param("moment", moment.name())
                .param("firms", firms.toArray(UUID[]::new))
                .query(FindingRows::home)
                .list();
    }

    private static FoundHome home(ResultSet row, int number) throws SQLException {
        return new FoundHome(
                row.getObject("setting", UUID.class),
                row.getString("reference"),
                row.getString("name"),
                row.getObject("firm", UUID.class),
                row.getString("region"),
                row.getString("council_gss"),
                row.getInt("places"),
                row.getBoolean("fully"),
                Answer.valueOf(row.getString("answer")),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("grade"),
                texts(row, "items"),
                texts(row, "recorded"),
                row.getObject("day", LocalDate.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}

package org.hearthmark.ladder.application.raise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.ladder.application.raise.RaiseStep.Act;
import org.hearthmark.standard.Standards;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done with raises, as insert-only rows, each with its entry in the audit trail. */
@Component
class RaiseSteps {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Standards standards;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final Clock clock;

    RaiseSteps(JdbcClient jdbc, Standards standards, AuditTrail audit, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.standards = standards;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Waits for whoever decides on a raise at this moment, until the transaction ends; then sees what they did. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('ladder.raise', 0))")
                .query(rows -> {});
        standards.lookForNews();
    }

    void record(UUID raise, Act act, String by) {
        record(raise, act, "", "", Map.of(), by);
    }

    void record(UUID raise, Act act, String region, String note, Map<String, String> details, String by) {
        jdbc.sql("""
                        insert into ladder.raise_step (raise, act, region, note, details, recorded_at, recorded_by)
                        values (:raise, :act, :region, :note, cast(:details as jsonb), :now, :by)
                        """)
                .param("raise", raise)
                .param("act", act.name())
                .param("region", region)
                .param("note", note)
                .param("details", written(details))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        audit.record(
                new AuditFact("raise-" + act.name().toLowerCase(Locale.ROOT).replace('_', '-'), raise, by, details));
    }

    /** In the order in which they were done. */
    List<RaiseStep> of(UUID raise) {
        return jdbc.sql("select * from ladder.raise_step where raise = :raise order by number")
                .param("raise", raise)
                .query(this::step)
                .list();
    }

    /** Of several, in one statement. */
    Map<UUID, List<RaiseStep>> ofAll(Collection<UUID> raises) {
        var found = new HashMap<UUID, List<RaiseStep>>();
        jdbc.sql("select * from ladder.raise_step where raise = any(:raises) order by number")
                .param("raises", raises.toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getObject("raise", UUID.class), none -> new ArrayList<>())
                            .add(step(row, 0));
                });
        return found;
    }

    private RaiseStep step(ResultSet row, int index) throws SQLException {
        return new RaiseStep(
                row.getLong("number"),
                Act.valueOf(row.getString("act")),
                row.getString("region"),
                row.getString("note"),
                read(row.getString("details")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }

    private String written(Map<String, String> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Details of a step cannot be written", e);
        }
    }

    private Map<String, String> read(String details) {
        try {
            return json.readValue(details, DETAILS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Details of a step cannot be read", e);
        }
    }
}

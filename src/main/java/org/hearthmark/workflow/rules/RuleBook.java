package org.hearthmark.workflow.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.workflow.RuleFired;
import org.hearthmark.workflow.Ruling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which rules fired; rows are only ever added. */
@Repository
public class RuleBook {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    RuleBook(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    public void record(UUID about, Ruling ruling, Map<String, Object> inputs) {
        jdbc.sql("""
                        insert into workflow.rule_fired (id, about, decision_table, version, rules, inputs, outputs, at)
                        values (:id, :about, :table, :version, :rules, cast(:inputs as jsonb), cast(:outputs as jsonb), :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("about", about)
                .param("table", ruling.table())
                .param("version", ruling.version())
                .param("rules", ruling.rules().toArray(String[]::new))
                .param("inputs", written(inputs))
                .param("outputs", written(ruling.outputs()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    public List<RuleFired> about(Collection<UUID> subjects) {
        return jdbc.sql("""
                        select about, decision_table, version, rules, inputs, outputs, at from workflow.rule_fired
                         where about = any(:subjects) order by at desc, id
                        """)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(this::fired)
                .list();
    }

    private RuleFired fired(ResultSet row, int number) throws SQLException {
        return new RuleFired(
                row.getObject("about", UUID.class),
                row.getString("decision_table"),
                row.getInt("version"),
                List.of((String[]) row.getArray("rules").getArray()),
                read(row.getString("inputs")),
                read(row.getString("outputs")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private String written(Map<String, Object> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Inputs or outputs of a decision table cannot be written", e);
        }
    }

    private Map<String, Object> read(String values) {
        try {
            return json.readValue(values, VALUES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Inputs or outputs of a decision table cannot be read", e);
        }
    }
}

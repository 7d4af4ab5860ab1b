package org.hearthmark.audit;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appends facts in the transaction that makes them true: a deed without its entry, or an entry without its deed, cannot
 * be committed. Nothing is ever changed or removed; the database refuses it.
 */
@Component
public class AuditTrail {

    static final String SELECT = "select number, at, action, about, who, details from audit.entry ";

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditFact fact) {
        jdbc.sql("""
                        insert into audit.entry (at, action, about, who, details)
                        values (:at, :action, :about, :who, cast(:details as jsonb))
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("action", fact.action())
                .param("about", fact.about())
                .param("who", fact.who())
                .param("details", written(fact.details()))
                .update();
    }

    /** The newest entries about any of the subjects, newest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> about(Collection<UUID> subjects, int limit) {
        return jdbc.sql(SELECT + "where about = any(:subjects) order by number desc limit :limit")
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    AuditEntry entry(ResultSet row, int index) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("action"),
                row.getObject("about", UUID.class),
                row.getString("who"),
                read(row.getString("details")));
    }

    private String written(Map<String, String> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Audit details cannot be written", e);
        }
    }

    private Map<String, String> read(String details) {
        try {
            return json.readValue(details, DETAILS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Audit details cannot be read", e);
        }
    }
}

package org.hearthmark.accreditation.application.intake;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was declared when an application was sent: facts, one for each time. */
@Component
public class Declarations {

    private final EntityManager entities;
    private final JdbcClient jdbc;

    Declarations(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void record(UUID caseId, Declaration declared) {
        // the case that it is about may be as new as the declaration
        entities.flush();
        jdbc.sql("""
                insert into accreditation.declaration (case_id, name, position, words, recorded_at, recorded_by)
                values (:case, :name, :position, :words, :at, :by)""")
                .param("case", caseId)
                .param("name", declared.name())
                .param("position", declared.position())
                .param("words", declared.words())
                .param("at", Timestamp.from(declared.at()))
                .param("by", declared.by())
                .update();
    }

    /** The latest first; none for applications that were sent before anybody had to declare. */
    @Transactional(readOnly = true)
    public List<Declaration> of(UUID caseId) {
        return jdbc.sql("""
                select name, position, words, recorded_at, recorded_by from accreditation.declaration
                where case_id = :case order by number desc""")
                .param("case", caseId)
                .query((row, number) -> new Declaration(
                        row.getString("name"),
                        row.getString("position"),
                        row.getString("words"),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("recorded_by")))
                .list();
    }
}

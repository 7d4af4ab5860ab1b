package org.hearthmark.accreditation.application.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.sample.ConditionalStart;
import org.hearthmark.accreditation.domain.sample.ElementScore;
import org.hearthmark.accreditation.domain.sample.FileElement;
import org.hearthmark.accreditation.domain.sample.FileFindings;
import org.hearthmark.shared.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was found in drawn files, as facts: a correction is a later row of the same file. */
@Component
public class FileBook {

    /** An element as it is stored. */
    private record Scored(String score, String reason) {}

    private record Scores(Map<FileElement, Scored> elements) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    FileBook(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void enter(FileRecord record) {
        jdbc.sql("""
                        insert into accreditation.file_record
                            (id, file, elements, conditional, comment, true_from, recorded_at, recorded_by)
                        values (?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        record.file(),
                        written(scores(record.findings())),
                        record.findings().conditionalStart().map(this::written).orElse(null),
                        record.comment().orElse(null),
                        LondonTime.dayOf(record.at()),
                        record.at().atOffset(ZoneOffset.UTC),
                        record.by())
                .update();
    }

    Instant now() {
        return clock.instant();
    }

    /** The last record of each file of a case, by file; one statement. */
    public Map<UUID, FileRecord> of(UUID caseId) {
        Map<UUID, FileRecord> records = new LinkedHashMap<>();
        jdbc.sql("""
                        select distinct on (r.file) r.* from accreditation.file_record r
                        join accreditation.drawn_file f on f.id = r.file
                        join accreditation.file_draw d on d.id = f.draw
                        where d.case_id = :case order by r.file, r.number desc
                        """)
                .param("case", caseId)
                .query((row, number) -> record(row))
                .list()
                .forEach(record -> records.put(record.file(), record));
        return records;
    }

    private static Scores scores(FileFindings findings) {
        var elements = new EnumMap<FileElement, Scored>(FileElement.class);
        findings.scores()
                .forEach((element, score) -> elements.put(
                        element, new Scored(score.code(), findings.reasons().get(element))));
        return new Scores(elements);
    }

    private FileRecord record(ResultSet row) throws SQLException {
        Scores stored = read(row.getString("elements"), Scores.class);
        var scores = new EnumMap<FileElement, ElementScore>(FileElement.class);
        var reasons = new EnumMap<FileElement, String>(FileElement.class);
        stored.elements().forEach((element, scored) -> {
            scores.put(element, ElementScore.ofCode(scored.score()).orElseThrow());
            Optional.ofNullable(scored.reason()).ifPresent(reason -> reasons.put(element, reason));
        });
        var conditional =
                Optional.ofNullable(row.getString("conditional")).map(text -> read(text, ConditionalStart.class));
        return new FileRecord(
                row.getObject("file", UUID.class),
                new FileFindings(scores, reasons, conditional),
                Optional.ofNullable(row.getString("comment")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("What was found in a file cannot be written", e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was found in a file cannot be read", e);
        }
    }
}

package org.hearthmark.accreditation.application.sample;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.sample.FileDrawing.DrawnFile;
import org.hearthmark.accreditation.domain.sample.SampleRules;
import org.hearthmark.shared.LondonTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws of staff files, as facts: written once, with everything that a second computation needs. */
@Component
class DrawBook {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ObjectMapper json;
    private final Clock clock;

    DrawBook(JdbcClient jdbc, JdbcTemplate batches, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.clock = clock;
    }

    void enter(FileDrawing drawing) {
        jdbc.sql("""
                        insert into accreditation.file_draw
                            (id, case_id, round, firm, list_version, fingerprint, head, head_number, seed, size_table,
                             rules, true_from, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?)
                        """)
                .params(
                        drawing.id(),
                        drawing.caseId(),
                        drawing.round(),
                        drawing.firm(),
                        drawing.listVersion(),
                        drawing.fingerprint(),
                        drawing.head().hash(),
                        drawing.head().number(),
                        drawing.seed(),
                        drawing.sizeTable(),
                        written(drawing.rules()),
                        LondonTime.today(clock),
                        drawing.at().atOffset(ZoneOffset.UTC),
                        drawing.by())
                .update();
        batches.batchUpdate(
                "insert into accreditation.drawn_file (id, draw, number, person, why) values (?, ?, ?, ?, ?)",
                drawing.files().stream()
                        .map(file -> new Object[] {file.id(), drawing.id(), file.number(), file.person(), file.why()})
                        .toList());
    }

    /** The draws of a case, the first one first, in two statements. */
    List<FileDrawing> of(UUID caseId) {
        Map<UUID, List<DrawnFile>> files = jdbc
                .sql("""
                        select f.* from accreditation.drawn_file f
                        join accreditation.file_draw d on d.id = f.draw
                        where d.case_id = :case order by f.number
                        """)
                .param("case", caseId)
                .query((row, number) -> Map.entry(row.getObject("draw", UUID.class), file(row)))
                .list()
                .stream()
                .collect(groupingBy(
                        Map.Entry::getKey,
                        java.util.stream.Collectors.mapping(
                                Map.Entry::getValue, java.util.stream.Collectors.toList())));
        return jdbc.sql("select * from accreditation.file_draw where case_id = :case order by round")
                .param("case", caseId)
                .query((row, number) -> drawing(row, files))
                .list();
    }

    /** The draw that a file belongs to. */
    Optional<FileDrawing> withFile(UUID file) {
        return jdbc.sql("""
                        select d.case_id, d.round from accreditation.file_draw d
                        join accreditation.drawn_file f on f.draw = d.id where f.id = :file
                        """)
                .param("file", file)
                .query((row, number) -> Map.entry(row.getObject("case_id", UUID.class), row.getInt("round")))
                .optional()
                .flatMap(found -> of(found.getKey()).stream()
                        .filter(drawing -> drawing.round() == found.getValue())
                        .findFirst());
    }

    private static DrawnFile file(ResultSet row) throws SQLException {
        return new DrawnFile(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getObject("person", UUID.class),
                row.getString("why"));
    }

    private FileDrawing drawing(ResultSet row, Map<UUID, List<DrawnFile>> files) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new FileDrawing(
                id,
                row.getObject("case_id", UUID.class),
                row.getInt("round"),
                row.getObject("firm", UUID.class),
                row.getInt("list_version"),
                row.getString("fingerprint"),
                new DrawHead(row.getString("head"), row.getLong("head_number")),
                row.getString("seed"),
                row.getInt("size_table"),
                read(row.getString("rules")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                files.getOrDefault(id, List.of()));
    }

    private String written(SampleRules rules) {
        try {
            return json.writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The rules of a draw cannot be written", e);
        }
    }

    private SampleRules read(String rules) {
        try {
            return json.readValue(rules, SampleRules.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The rules of a draw cannot be read", e);
        }
    }
}

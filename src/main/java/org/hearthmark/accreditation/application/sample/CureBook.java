package org.hearthmark.accreditation.application.sample;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.sample.FileElement;
import org.hearthmark.shared.LondonTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has to be cured in staff files, by when, and what an inspector saw of it, as facts. */
@Component
class CureBook {

    /** An element of a file that has to be cured. */
    record NewCure(UUID file, FileElement element) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    CureBook(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    void enter(UUID caseId, Collection<NewCure> cures, LocalDate dueOn) {
        batches.batchUpdate(
                """
                insert into accreditation.cure (id, case_id, file, element, due_on, true_from, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (file, element) do nothing
                """,
                cures.stream()
                        .map(cure -> new Object[] {
                            UUID.randomUUID(),
                            caseId,
                            cure.file(),
                            cure.element().name(),
                            dueOn,
                            LondonTime.today(clock),
                            clock.instant().atOffset(ZoneOffset.UTC)
                        })
                        .toList());
    }

    void check(UUID cure, boolean cured, String seen, String by) {
        jdbc.sql("""
                        insert into accreditation.cure_check
                            (id, cure, cured, seen, true_from, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        cure,
                        cured,
                        seen,
                        LondonTime.today(clock),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        by)
                .update();
    }

    /** With what was seen of each last, if anybody has looked. */
    List<Cure> of(UUID caseId) {
        return jdbc.sql("""
                        select c.id, d.round, f.number, c.element, c.due_on, k.cured, k.seen
                        from accreditation.cure c
                        join accreditation.drawn_file f on f.id = c.file
                        join accreditation.file_draw d on d.id = f.draw
                        left join lateral (
                            select cured, seen from accreditation.cure_check
                            where cure = c.id order by number desc limit 1) k on true
                        where c.case_id = :case
                        order by c.element, d.round, f.number
                        """).param("case", caseId).query(CureBook::cure).list();
    }

    private static Cure cure(ResultSet row, int number) throws SQLException {
        return new Cure(
                row.getObject("id", UUID.class),
                row.getInt("round"),
                row.getInt("number"),
                FileElement.valueOf(row.getString("element")),
                row.getObject("due_on", LocalDate.class),
                Optional.ofNullable(row.getObject("cured", Boolean.class)),
                Optional.ofNullable(row.getString("seen")));
    }
}

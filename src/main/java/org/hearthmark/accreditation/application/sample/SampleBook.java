package org.hearthmark.accreditation.application.sample;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.sample.SampleWeighing.RotaCheck;
import org.hearthmark.accreditation.domain.sample.SampleResult;
import org.hearthmark.accreditation.domain.sample.SampleTally;
import org.hearthmark.shared.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What samples of staff files came to, and whether names from rotas were on the list, as facts. */
@Component
class SampleBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    SampleBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void enter(UUID caseId, SampleWeighing weighing) {
        jdbc.sql("""
                        insert into accreditation.sample_result
                            (id, case_id, round, result, rule, reason, table_version, critical, other, points, most,
                             true_from, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        caseId,
                        weighing.round(),
                        weighing.result().name(),
                        weighing.rule(),
                        weighing.reason(),
                        weighing.tableVersion(),
                        weighing.tally().critical(),
                        weighing.tally().other(),
                        weighing.tally().points(),
                        weighing.tally().most(),
                        LondonTime.today(clock),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What the sample came to last, after the second draw where there was one. */
    Optional<SampleWeighing> lastOf(UUID caseId) {
        return jdbc.sql("select * from accreditation.sample_result where case_id = :case order by round desc limit 1")
                .param("case", caseId)
                .query(SampleBook::weighing)
                .optional();
    }

    private static SampleWeighing weighing(ResultSet row, int number) throws SQLException {
        return new SampleWeighing(
                row.getInt("round"),
                SampleResult.valueOf(row.getString("result")),
                row.getString("rule"),
                row.getString("reason"),
                row.getInt("table_version"),
                new SampleTally(row.getInt("critical"), row.getInt("other"), row.getInt("points"), row.getInt("most")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    /** @param person whom of the list the typed name means; empty when nobody of the list is called so */
    void enterRota(UUID caseId, int position, Optional<UUID> person, String by) {
        jdbc.sql("""
                        insert into accreditation.rota_check
                            (id, case_id, position, found, person, true_from, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        caseId,
                        position,
                        person.isPresent(),
                        person.orElse(null),
                        LondonTime.today(clock),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        by)
                .update();
    }

    List<RotaCheck> rotaOf(UUID caseId) {
        return jdbc.sql("""
                        select position, found, recorded_by from accreditation.rota_check
                        where case_id = :case order by recorded_at, position
                        """)
                .param("case", caseId)
                .query((row, number) ->
                        new RotaCheck(row.getInt("position"), row.getBoolean("found"), row.getString("recorded_by")))
                .list();
    }
}

package org.hearthmark.accreditation.application.recheck;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.recheck.CheckKey;
import org.hearthmark.accreditation.domain.recheck.RegisterReading;
import org.hearthmark.shared.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What registers said when checks were made again: written and read for many firms in one statement each. */
@Component
class RecheckBook {

    private static final String WHO = "system";

    private final JdbcClient jdbc;
    private final Clock clock;

    RecheckBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was recorded last of a check. */
    record Last(String answer, CheckResult result, Set<String> findings) {}

    /** Lets one node at a time compare a firm, until the transaction ends. */
    void lock(Collection<UUID> firms) {
        jdbc.sql("""
                        select count(pg_advisory_xact_lock(hashtextextended('accreditation.recheck ' || firm, 0)))
                        from (select firm from unnest(:firms) firm order by firm) firms
                        """)
                .param("firms", firms.toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }

    Map<CheckKey, Last> last(Collection<UUID> firms) {
        return jdbc
                .sql("""
                        select distinct on (firm, check_id, service) firm, service, check_id, answer, result, findings
                        from accreditation.recheck_result where firm = any(:firms)
                        order by firm, check_id, service, number desc
                        """)
                .param("firms", firms.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(key(row), last(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What people recorded last in stage 1 of these cases, by case and check. */
    Map<UUID, Map<String, CheckResult>> inStage1(Collection<UUID> cases) {
        var results = new HashMap<UUID, Map<String, CheckResult>>();
        jdbc.sql("""
                        select distinct on (case_id, check_id) case_id, check_id, result
                        from accreditation.check_result where case_id = any(:cases) and home_id is null
                        order by case_id, check_id, number desc
                        """).param("cases", cases.toArray(UUID[]::new)).query(row -> {
            results.computeIfAbsent(row.getObject("case_id", UUID.class), id -> new HashMap<>())
                    .put(row.getString("check_id"), CheckResult.valueOf(row.getString("result")));
        });
        return results;
    }

    void record(Map<CheckKey, RegisterReading> news) {
        if (news.isEmpty()) {
            return;
        }
        var rows = List.copyOf(news.entrySet());
        var today = LondonTime.today(clock);
        jdbc.sql("""
                        insert into accreditation.recheck_result
                            (id, firm, service, check_id, answer, result, findings, note, source, as_at, true_from,
                             recorded_at, recorded_by)
                        select gen_random_uuid(), firm, service, check_id, answer, result,
                               string_to_array(findings, chr(10)), note, source, as_at, :today, :now, :who
                        from unnest(:firms, :services, :checks, :answers, :results, :findings, :notes, :sources,
                                    cast(:days as date[]))
                            as told (firm, service, check_id, answer, result, findings, note, source, as_at)
                        """)
                .param("today", today)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("who", WHO)
                .param("firms", rows.stream().map(row -> row.getKey().firm()).toArray(UUID[]::new))
                .param(
                        "services",
                        rows.stream()
                                .map(row -> row.getKey().service().orElse(null))
                                .toArray(UUID[]::new))
                .param("checks", texts(rows, row -> row.getKey().check()))
                .param(
                        "answers",
                        texts(rows, row -> row.getValue().answer().orElseThrow().code()))
                .param(
                        "results",
                        texts(rows, row -> row.getValue().result().orElseThrow().name()))
                .param(
                        "findings",
                        texts(rows, row -> String.join("\n", row.getValue().findings())))
                .param("notes", texts(rows, row -> row.getValue().note()))
                .param(
                        "sources",
                        texts(rows, row -> row.getValue().basis().orElseThrow().source()))
                .param(
                        "days",
                        texts(
                                rows,
                                row -> row.getValue()
                                        .basis()
                                        .orElseThrow()
                                        .asAt()
                                        .toString()))
                .update();
    }

    private static String[] texts(
            List<Map.Entry<CheckKey, RegisterReading>> rows,
            Function<Map.Entry<CheckKey, RegisterReading>, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static CheckKey key(ResultSet row) throws SQLException {
        return new CheckKey(
                row.getObject("firm", UUID.class),
                Optional.ofNullable(row.getObject("service", UUID.class)),
                row.getString("check_id"));
    }

    private static Last last(ResultSet row) throws SQLException {
        return new Last(row.getString("answer"), CheckResult.valueOf(row.getString("result")), Set.of((String[])
                row.getArray("findings").getArray()));
    }
}

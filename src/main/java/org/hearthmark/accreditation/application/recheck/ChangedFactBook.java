package org.hearthmark.accreditation.application.recheck;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.desk.DeskCheckList;
import org.hearthmark.accreditation.domain.recheck.CheckKey;
import org.hearthmark.accreditation.domain.recheck.Worsening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which checks have become worse, by their follow-up: written and read for many firms in a fixed number of statements. */
@Component
class ChangedFactBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    ChangedFactBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A check that has become worse, as its follow-up has it. */
    record ChangedCheck(String check, CheckResult before, CheckResult after, String note) {

        String inWords() {
            return check + " " + DeskCheckList.published().check(check).title() + ": " + after.label()
                    + (before == after ? " as before, with something new. " : ", before " + before.label() + ". ")
                    + note;
        }
    }

    /**
     * A follow-up that begins.
     *
     * @param caseId the case under which its tasks are listed
     */
    record Begun(
            UUID id, UUID firm, Optional<UUID> service, UUID caseId, CheckResult severity, List<Worsening> checks) {}

    /** What is being followed up of these firms, and as what. */
    Map<CheckKey, List<CheckResult>> beingFollowed(Collection<UUID> firms) {
        return jdbc
                .sql("""
                        select f.firm, f.service, c.check_id, c.after
                        from accreditation.changed_fact f
                        join accreditation.changed_check c on c.changed_fact = f.id
                        where f.firm = any(:firms) and f.status <> 'ENDED'
                        """)
                .param("firms", firms.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(key(row), CheckResult.valueOf(row.getString("after"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    void begin(List<Begun> follow) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into accreditation.changed_fact
                            (id, version, firm, service, case_id, severity, status, started_at)
                        select id, 0, firm, service, case_id, severity,
                               case severity when 'STOP' then 'CONSIDERATION' else 'REVIEW' end, :now
                        from unnest(:ids, :firms, :services, :cases, :severities) as begun (id, firm, service, case_id, severity)
                        """)
                .param("now", now)
                .param("ids", follow.stream().map(Begun::id).toArray(UUID[]::new))
                .param("firms", follow.stream().map(Begun::firm).toArray(UUID[]::new))
                .param(
                        "services",
                        follow.stream().map(one -> one.service().orElse(null)).toArray(UUID[]::new))
                .param("cases", follow.stream().map(Begun::caseId).toArray(UUID[]::new))
                .param(
                        "severities",
                        follow.stream().map(one -> one.severity().name()).toArray(String[]::new))
                .update();
        var rows = follow.stream()
                .flatMap(one -> one.checks().stream().map(check -> Map.entry(one.id(), check)))
                .toList();
        jdbc.sql("""
                        insert into accreditation.changed_check (changed_fact, check_id, before, after, note, recorded_at)
                        select changed_fact, check_id, before, after, note, :now
                        from unnest(:facts, :checks, :befores, :afters, :notes) as worse (changed_fact, check_id, before, after, note)
                        """)
                .param("now", now)
                .param("facts", rows.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param(
                        "checks",
                        rows.stream().map(row -> row.getValue().key().check()).toArray(String[]::new))
                .param(
                        "befores",
                        rows.stream().map(row -> row.getValue().before().name()).toArray(String[]::new))
                .param(
                        "afters",
                        rows.stream().map(row -> row.getValue().after().name()).toArray(String[]::new))
                .param("notes", rows.stream().map(row -> row.getValue().note()).toArray(String[]::new))
                .update();
    }

    /** In the order of the checks. */
    Map<UUID, List<ChangedCheck>> checksOf(Collection<UUID> changedFacts) {
        return jdbc
                .sql("""
                        select changed_fact, check_id, before, after, note from accreditation.changed_check
                        where changed_fact = any(:facts) order by changed_fact, check_id
                        """)
                .param("facts", changedFacts.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("changed_fact", UUID.class), check(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static ChangedCheck check(ResultSet row) throws SQLException {
        return new ChangedCheck(
                row.getString("check_id"),
                CheckResult.valueOf(row.getString("before")),
                CheckResult.valueOf(row.getString("after")),
                row.getString("note"));
    }

    private static CheckKey key(ResultSet row) throws SQLException {
        return new CheckKey(
                row.getObject("firm", UUID.class),
                Optional.ofNullable(row.getObject("service", UUID.class)),
                row.getString("check_id"));
    }
}

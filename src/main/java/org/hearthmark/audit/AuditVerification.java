package org.hearthmark.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Says whether the audit trail is what was sealed: entry by entry, seal by seal, and against the exported heads. */
@Component
public class AuditVerification {

    private final SealedRows rows;
    private final Seals seals;
    private final HeadsFile exported;
    private final JdbcClient jdbc;
    private final Clock clock;

    AuditVerification(SealedRows rows, Seals seals, HeadsFile exported, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.seals = seals;
        this.exported = exported;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Verifies everything and keeps the result. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public VerificationReport run() {
        SealedHead head = seals.head();
        List<Finding> findings = new ArrayList<>(rows.changedEntries());
        findings.addAll(rows.missingEntries());
        findings.addAll(rows.addedEntries(head));
        findings.addAll(rows.brokenSeals());
        ExportedHeads heads = new ExportedHeads(jdbc, head);
        heads.compare(exported);
        findings.addAll(heads.findings());
        long[] tail = rows.after(head.to());
        var report = new VerificationReport(
                List.copyOf(findings),
                head,
                rows.sealed(),
                tail[0],
                tail[1],
                heads.compared(),
                exported.path().toString());
        keep(report);
        return report;
    }

    private void keep(VerificationReport report) {
        jdbc.sql("insert into audit.verification (id, at, head, findings, report) values (?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        report.head().sequence(),
                        report.findings().size(),
                        report.inWords())
                .update();
    }

    /** The result of the last verification; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<PastVerification> last() {
        return jdbc.sql("select at, findings, report from audit.verification order by number desc limit 1")
                .query(AuditVerification::past)
                .optional();
    }

    private static PastVerification past(ResultSet row, int number) throws SQLException {
        return new PastVerification(
                row.getObject("at", OffsetDateTime.class).toInstant(), row.getInt("findings"), row.getString("report"));
    }
}

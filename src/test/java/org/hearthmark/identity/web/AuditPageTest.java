package org.hearthmark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.audit.SealedTrail;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@HearthmarkTest
class AuditPageTest {

    private final AuditTrail trail;
    private final SealedTrail sealed;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final int port;
    private final UUID about = UUID.randomUUID();

    @Autowired
    AuditPageTest(
            AuditTrail trail,
            SealedTrail sealed,
            TransactionTemplate transaction,
            MovableClock clock,
            @LocalServerPort int port) {
        this.trail = trail;
        this.sealed = sealed;
        this.transaction = transaction;
        this.clock = clock;
        this.port = port;
    }

    @Test
    void anAdministratorFindsEntriesByWhoActionAboutAndDay() {
        happened("audit-page-one", "officer", "2026-11-21T23:30:00Z");
        happened("audit-page-two", "inspector", "2026-11-22T00:30:00Z");
        clock.reset();
        Visitor admin = Visitor.signedIn(port, "admin");

        String all = admin.get("/admin/audit?about=" + about).body();
        assertThat(all).contains("audit-page-one</td>", "audit-page-two</td>");
        assertThat(admin.get("/admin/audit?about=" + about + "&who=officer").body())
                .contains("audit-page-one</td>")
                .doesNotContain("audit-page-two</td>");
        assertThat(admin.get("/admin/audit?about=" + about + "&action=audit-page-two")
                        .body())
                .doesNotContain("audit-page-one</td>");
        assertThat(admin.get("/admin/audit?about=" + about + "&from=22+11+2026").body())
                .contains("audit-page-two</td>")
                .doesNotContain("audit-page-one</td>");
        assertThat(admin.get("/admin/audit?about=" + about + "&to=2026-11-21").body())
                .contains("audit-page-one</td>")
                .doesNotContain("audit-page-two</td>");
        assertThat(admin.get("/admin/audit.csv?about=" + about).body()).contains("\"audit-page-one\"");
        assertThat(admin.get("/admin/audit?from=yesterday").body())
                .contains("Enter a day, for example 21 11 2026")
                .contains("Put the filter right");
        assertThat(admin.get("/admin/audit?about=ACC-0000-000000").body()).contains("Nothing was found");
    }

    @Test
    void anAdministratorVerifiesAndSeesTheHead() {
        happened("audit-page-one", "officer", "2026-11-21T23:30:00Z");
        clock.reset();
        String head = sealed.sealNow().hash();
        Visitor admin = Visitor.signedIn(port, "admin");

        assertThat(admin.submit("/admin/audit", "/admin/audit/verify", Map.of()).statusCode())
                .isEqualTo(302);

        assertThat(admin.get("/admin/audit").body())
                .contains(head)
                .contains("The audit trail is what was sealed")
                .contains("unsealed tail");
    }

    @Test
    void managersReadTheTrailAndVerifyNothingAndNobodyElseSeesIt() {
        Visitor manager = Visitor.signedIn(port, "manager");
        String page = manager.get("/admin/audit").body();

        assertThat(page).contains("Audit trail").doesNotContain("Verify now");
        assertThat(manager.submit("/dashboard", "/admin/audit/verify", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(Visitor.signedIn(port, "officer").get("/admin/audit").statusCode())
                .isEqualTo(403);
        assertThat(Visitor.signedIn(port, "provider").get("/admin/audit.csv").statusCode())
                .isEqualTo(403);
    }

    private void happened(String action, String who, String at) {
        clock.set(Instant.parse(at));
        transaction.executeWithoutResult(deed -> trail.record(new AuditFact(action, about, who, Map.of("n", "1"))));
    }
}

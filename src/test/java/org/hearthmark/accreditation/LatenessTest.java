package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.workflow.TaskEscalated;
import org.hearthmark.workflow.TaskLate;
import org.hearthmark.workflow.WorkItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HearthmarkTest
class LatenessTest {

    private static final Instant DUE = Instant.parse("2026-11-23T17:00:00Z");

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final int port;
    private final String task = UUID.randomUUID().toString();

    @Autowired
    LatenessTest(
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            MovableClock clock,
            @LocalServerPort int port) {
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
        this.port = port;
    }

    @Test
    void whoHasALateTaskIsToldAndNobodyElse() {
        tell(new TaskLate(item("accreditation", "officer")));
        tell(new TaskLate(item("accreditation", "officer")));

        assertThat(told()).containsExactly("officer@alliance.example");
    }

    @Test
    void whileNobodyHasItTheGroupIsTold() {
        tell(new TaskLate(item("property-accreditation", null)));

        assertThat(told()).containsExactlyInAnyOrder("officer2@alliance.example", "officer@alliance.example");
    }

    @Test
    void managersAreToldWhatStaysLateWithoutTheNameOfWhoHasIt() {
        tell(new TaskEscalated(item("accreditation", "officer"), 5));

        assertThat(told()).containsExactlyInAnyOrder("manager2@alliance.example", "manager@alliance.example");
        assertThat(texts())
                .allSatisfy(text -> assertThat(text)
                        .contains("5 working days late")
                        .contains("23 November 2026")
                        .doesNotContain("officer"));
    }

    @Test
    void lateTasksOfOtherProcessesAreNotAccreditations() {
        tell(new TaskLate(item("two-steps", "officer")));

        assertThat(told()).isEmpty();
    }

    @Test
    void theDashboardShowsWhatIsLateWithItsWorstInWorkingDaysAndNothingOfCasesWhoseClockStandsStill() {
        UUID stopped = UUID.randomUUID();
        lateSince2020(UUID.randomUUID(), "late-step", "Late test step");
        lateSince2020(stopped, "stopped-step", "Stopped test step");
        jdbc.sql("insert into workflow.stopped_clock (case_key, since) values (?, date '2020-01-02')")
                .param(stopped)
                .update();
        clock.set(Instant.parse("2020-01-10T09:00:00Z"));
        var manager = Visitor.signedIn(port, "manager");

        String page = manager.get("/dashboard").body();
        String list = manager.get("/dashboard/tasks?process=late-test").body();

        jdbc.sql("update workflow.work_item set left_at = now() where process = 'late-test'")
                .update();
        jdbc.sql("delete from workflow.stopped_clock where case_key = ?")
                .param(stopped)
                .update();
        String late = page.substring(page.indexOf("Late work by step"), page.indexOf("</table>"));
        assertThat(late).contains("Late test step").doesNotContain("Stopped test step");
        assertThat(late.substring(late.indexOf("Late test step")))
                .contains(">6</td>")
                .contains("2 January 2020");
        assertThat(list).containsOnlyOnce("Clock stopped");
    }

    private void lateSince2020(UUID caseKey, String step, String stepName) {
        jdbc.sql("""
                        insert into workflow.work_item (task_id, case_key, business_key, process, step, step_name, name,
                            candidate_group, entered_at, due_at, reference, area, provider_label, late_told_at, escalated_at)
                        values (?, ?, gen_random_uuid(), 'late-test', ?, ?, 'x',
                            'inspectors', now(), timestamptz '2020-01-02 17:00Z', 'x', 'x', 'x', now(), now())
                        """)
                .params(UUID.randomUUID().toString(), caseKey, step, stepName)
                .update();
    }

    private void tell(Object event) {
        transaction.executeWithoutResult(sweep -> events.publishEvent(event));
    }

    private List<String> told() {
        return jdbc.sql("select recipient from notification.outbox where key like ? order by recipient")
                .param("%" + task + "%")
                .query(String.class)
                .list();
    }

    private List<String> texts() {
        return jdbc.sql("select subject || body from notification.outbox where key like ?")
                .param("%" + task + "%")
                .query(String.class)
                .list();
    }

    private WorkItem item(String process, String assignee) {
        return new WorkItem(
                task,
                UUID.randomUUID(),
                UUID.randomUUID(),
                process,
                "check-firm",
                "Check firm · ACC-2026-000123 · Hackney",
                "accreditation-officers",
                assignee,
                DUE.minusSeconds(86400),
                DUE,
                null,
                null,
                "ACC-2026-000123",
                "Hackney",
                "A provider",
                false);
    }
}

package org.hearthmark.accreditation.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.json.SpinJsonNode;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.CaseAtWork;
import org.hearthmark.accreditation.application.recheck.ProposalRefresh;
import org.hearthmark.accreditation.application.recheck.RecheckSweep;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.PublicFact.ByHand;
import org.hearthmark.provider.PublicFacts;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.FormDrafts;
import org.hearthmark.workflow.TaskInbox;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of stage 1 begin with what registers say, and follow them until somebody has typed. */
@HearthmarkTest
@Transactional
class RegistersInStage1Test {

    private final CaseAtWork work;
    private final Cases cases;
    private final PublicFacts facts;
    private final ProposalRefresh refresh;
    private final RecheckSweep sweep;
    private final WorkItems workItems;
    private final TaskInbox inbox;
    private final FormDrafts drafts;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    @Autowired
    RegistersInStage1Test(
            CaseAtWork work,
            Cases cases,
            PublicFacts facts,
            ProposalRefresh refresh,
            RecheckSweep sweep,
            WorkItems workItems,
            TaskInbox inbox,
            FormDrafts drafts,
            TaskService tasks,
            RuntimeService runtime,
            EntityManager entities,
            JdbcClient jdbc,
            MovableClock clock) {
        this.work = work;
        this.cases = cases;
        this.facts = facts;
        this.refresh = refresh;
        this.sweep = sweep;
        this.workItems = workItems;
        this.inbox = inbox;
        this.drafts = drafts;
        this.tasks = tasks;
        this.runtime = runtime;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void whatIsNotKnownYetIsProposedAsPendingAndFollowsTheRegisterUntilSomebodyTypes() {
        UUID caseId = work.submittedBy("provider", 1);
        isACompany(caseId);
        var check = open(caseId, "check-application");
        inbox.claim(check.taskId(), "officer");
        inbox.submit(check.taskId(), Map.of("complete", "complete"), "officer");

        assertThat(answers(caseId, "check-firm").prop("d05Answer").stringValue())
                .isEqualTo("pending");
        assertThat(says(caseId, "check-firm")).contains("- **D05** Pending.").contains("- **D16** Pending.");
        assertThat(answers(caseId, "check-finances").prop("d03Answer").stringValue())
                .isEqualTo("pending");

        seen(caseId, FactKind.DISQUALIFICATIONS);
        refresh.refresh(caseId);
        assertThat(answers(caseId, "check-firm").prop("d05Answer").stringValue())
                .isEqualTo("clear");
        assertThat(says(caseId, "check-firm")).contains("- **D05** Clear. Recorded by hand");

        var task = open(caseId, "check-firm").taskId();
        inbox.claim(task, "officer");
        drafts.keep(task, "officer", Map.of("d27Answer", "amber"));
        seen(caseId, FactKind.PERSONS_WITH_CONTROL);
        refresh.refresh(caseId);
        assertThat(answers(caseId, "check-firm").prop("d27Answer").stringValue())
                .as("somebody has typed")
                .isEqualTo("pending");
    }

    @Test
    void whatGrowsTooOldIsProposedAsPendingFromTheNextNightOn() {
        UUID caseId = work.submittedBy("provider", 1);
        isACompany(caseId);
        seen(caseId, FactKind.DISQUALIFICATIONS);
        var check = open(caseId, "check-application");
        inbox.claim(check.taskId(), "officer");
        inbox.submit(check.taskId(), Map.of("complete", "complete"), "officer");
        assertThat(answers(caseId, "check-firm").prop("d05Answer").stringValue())
                .isEqualTo("clear");

        clock.set(LondonTime.startOf(
                FactKind.DISQUALIFICATIONS.goodUntil(LondonTime.today(clock)).plusDays(1)));
        entities.flush();
        sweep.run();

        assertThat(answers(caseId, "check-firm").prop("d05Answer").stringValue())
                .isEqualTo("pending");
    }

    private void isACompany(UUID caseId) {
        jdbc.sql("update provider.firm set kind = 'COMPANY', company_number = '09499999' where id = :firm")
                .param("firm", cases.findById(caseId).orElseThrow().firm())
                .update();
    }

    private void seen(UUID caseId, FactKind kind) {
        var firm = cases.findById(caseId).orElseThrow().firm();
        LocalDate today = LondonTime.today(clock);
        facts.recordByHand(firm, kind, new ByHand(false, "Looked at the register"), today, "officer");
    }

    private SpinJsonNode answers(UUID caseId, String step) {
        return (SpinJsonNode) runtime.getVariableLocal(execution(caseId, step), "answers");
    }

    private String says(UUID caseId, String step) {
        return (String) runtime.getVariableLocal(execution(caseId, step), "registersSay");
    }

    private String execution(UUID caseId, String step) {
        return tasks.createTaskQuery()
                .taskId(open(caseId, step).taskId())
                .singleResult()
                .getExecutionId();
    }

    private WorkItem open(UUID caseId, String step) {
        return workItems.ofCase(caseId).stream()
                .filter(item -> item.open() && item.step().equals(step))
                .findFirst()
                .orElseThrow();
    }
}

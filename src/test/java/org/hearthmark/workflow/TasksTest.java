package org.hearthmark.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.audit.AuditEntry;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@HearthmarkTest
class TasksTest {

    private static final Map<String, Object> GOOD = Map.of("outcome", "good", "comment", "All in order");

    private final SmallProcess process;
    private final TwoSteps owner;
    private final TaskInbox inbox;
    private final WorkItems items;
    private final TaskService tasks;
    private final AuditTrail audit;
    private final Diagrams diagrams;
    private final ConsistencyCheck consistency;
    private final JdbcClient jdbc;
    private Task task;

    TasksTest(
            @Autowired SmallProcess process,
            @Autowired TwoSteps owner,
            @Autowired TaskInbox inbox,
            @Autowired WorkItems items,
            @Autowired TaskService tasks,
            @Autowired AuditTrail audit,
            @Autowired Diagrams diagrams,
            @Autowired ConsistencyCheck consistency,
            @Autowired JdbcClient jdbc) {
        this.process = process;
        this.owner = owner;
        this.inbox = inbox;
        this.items = items;
        this.tasks = tasks;
        this.audit = audit;
        this.diagrams = diagrams;
        this.consistency = consistency;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void start() {
        owner.looked().clear();
        task = process.started();
    }

    @AfterEach
    void takeAway() {
        process.takeAway();
    }

    @Test
    void aTaskTellsTheWorkerWhatItIsAboutAndStandsInTheWorkList() {
        WorkItem item = items.find(task.getId()).orElseThrow();

        assertThat(task.getName()).isEqualTo("Look · ACC-2026-000123 · Hackney");
        assertThat(item.name()).isEqualTo(task.getName());
        assertThat(item.candidateGroup()).isEqualTo("inspectors");
        assertThat(item.caseKey()).isEqualTo(TwoSteps.CASE);
        assertThat(item.due()).isEqualTo(task.getDueDate().toInstant());
        assertThat(item.open()).isTrue();
        assertThat(items.loads()).anySatisfy(load -> {
            assertThat(load.step()).isEqualTo("look");
            assertThat(load.stepName()).isEqualTo("Look");
            assertThat(load.open()).isEqualTo(1);
        });
        assertThat(items.find(
                        WorkItemFilter.open().ofProcess("two-steps").forGroup("inspectors"), PageRequest.of(0, 20)))
                .extracting(WorkItem::taskId)
                .containsExactly(task.getId());
    }

    @Test
    void aTaskIsTakenAndGivenBackAndBothAreRecorded() {
        inbox.claim(task.getId(), "inspector");
        assertThat(items.find(task.getId()).orElseThrow().assignee()).isEqualTo("inspector");

        inbox.release(task.getId(), "inspector");
        assertThat(items.find(task.getId()).orElseThrow().assignee()).isNull();
        assertThat(recorded()).startsWith("task-released inspector ", "task-claimed inspector inspector");
    }

    @Test
    void whatWasEnteredReachesTheModelsOwnListenerAndTheNextTasksArrive() {
        inbox.claim(task.getId(), "inspector");

        inbox.submit(task.getId(), GOOD, "inspector");

        assertThat(owner.looked()).singleElement().satisfies(done -> {
            assertThat(done.worker()).isEqualTo("inspector");
            assertThat(done.answers().text("outcome")).isEqualTo("good");
        });
        assertThat(process.tasksOf(task))
                .extracting(Task::getName)
                .containsExactly(
                        "Decide 1 of 2 · ACC-2026-000123 · Hackney", "Decide 2 of 2 · ACC-2026-000123 · Hackney");
        assertThat(items.find(task.getId()).orElseThrow().open()).isFalse();
        Integer variables = jdbc.sql(
                        "select count(*) from camunda.act_ru_variable where name_ = 'answers' and execution_id_ = proc_inst_id_")
                .query(Integer.class)
                .single();
        assertThat(variables).isZero();
    }

    @Test
    void aRefusalNamesTheFieldsAndLeavesTheTaskOpen() {
        assertThatThrownBy(() -> inbox.submit(task.getId(), Map.of("outcome", "wonderful"), "inspector"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(refusal.fields()).containsOnlyKeys("outcome", "comment");
                });
        assertThatThrownBy(() ->
                        inbox.submit(task.getId(), Map.of("outcome", "good", "comment", "refuse me"), "inspector"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.fields()).containsKey("comment"));

        assertThat(items.find(task.getId()).orElseThrow().open()).isTrue();
        assertThat(owner.looked()).isEmpty();
    }

    @Test
    void nobodyTakesATaskOfAnotherGroupOrOneThatFourEyesForbid() {
        assertForbidden(() -> inbox.claim(task.getId(), "officer"), "another group");
        assertForbidden(() -> inbox.claim(task.getId(), "inspector2"), "You prepared this yourself");
        assertForbidden(() -> inbox.submit(task.getId(), GOOD, "inspector2"), "You prepared this yourself");
        assertForbidden(() -> inbox.reassign(task.getId(), "inspector2", "manager"), "You prepared this yourself");
        assertForbidden(() -> inbox.reassign(task.getId(), "panel", "manager"), "another group");
    }

    @Test
    void whoHasATaskKeepsItUntilAManagerGivesItToAnother() {
        inbox.submit(task.getId(), GOOD, "inspector");
        Task decision = process.tasksOf(task).get(0);
        inbox.claim(decision.getId(), "panel");

        assertForbidden(() -> inbox.claim(decision.getId(), "panel2"), "Somebody else has taken this task");
        assertForbidden(() -> inbox.submit(decision.getId(), GOOD, "panel2"), "Somebody else has taken this task");
        inbox.reassign(decision.getId(), "panel2", "manager");

        assertThat(items.find(decision.getId()).orElseThrow().assignee()).isEqualTo("panel2");
        assertThat(recorded()).startsWith("task-reassigned manager panel2");
    }

    @Test
    void whoHasLeftTheGroupOfATaskDoesNotCompleteItThoughTakenBefore() {
        inbox.claim(task.getId(), "inspector");
        jdbc.sql("update camunda.act_ru_identitylink set group_id_ = 'panel-members' where task_id_ = ?")
                .param(task.getId())
                .update();

        assertForbidden(() -> inbox.submit(task.getId(), GOOD, "inspector"), "another group");
    }

    @Test
    void aTaskThatIsGoneIsStale() {
        inbox.submit(task.getId(), GOOD, "inspector");

        assertThatThrownBy(() -> inbox.submit(task.getId(), GOOD, "inspector"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
    }

    @Test
    void aNewFollowUpDateIsSeenInTheWorkList() {
        java.util.Date visit = Timestamp.valueOf("2026-12-01 10:00:00");
        tasks.setFollowUpDate(task.getId(), visit);

        assertThat(items.find(task.getId()).orElseThrow().followUp()).isEqualTo("2026-12-01");
    }

    @Test
    void aTaskThatIsTakenAwayLeavesTheWorkListWithoutBeingDone() {
        process.takeAway();

        assertThat(items.find(task.getId()).orElseThrow().open()).isFalse();
        assertThat(jdbc.sql("select completed from workflow.work_item where task_id = ?")
                        .param(task.getId())
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void theDiagramShowsWhereTheInstanceStands() {
        inbox.submit(task.getId(), GOOD, "inspector");

        Diagram diagram = diagrams.ofInstance(
                        items.find(task.getId()).orElseThrow().businessKey())
                .orElseThrow();
        assertThat(diagram.active()).containsExactly("decide");
        assertThat(diagram.done()).contains("begun", "look");
        assertThat(diagram.bpmn()).contains("<bpmn:process id=\"two-steps\"");
        assertThat(diagrams.ofInstance(UUID.randomUUID())).isEmpty();
    }

    @Test
    void theConsistencyCheckNamesAnInstanceThatNobodyExpectsAndATaskThatIsNotInTheList() {
        jdbc.sql("update workflow.work_item set left_at = now() where task_id = ?")
                .param(task.getId())
                .update();

        ConsistencyReport report = consistency.run();

        assertThat(report.consistent()).isFalse();
        assertThat(report.tasksWithoutWorkItem()).contains(task.getId());
        assertThat(report.processes())
                .filteredOn(compared -> compared.process().equals("two-steps"))
                .singleElement()
                .satisfies(compared -> {
                    assertThat(compared.running()).isEqualTo(1);
                    assertThat(compared.unexpected()).hasSize(1);
                });
    }

    private List<String> recorded() {
        return audit.about(List.of(TwoSteps.CASE), 10).stream()
                .map(TasksTest::line)
                .toList();
    }

    private static String line(AuditEntry entry) {
        return entry.action() + " " + entry.who() + " " + entry.details().get("assignee");
    }

    private static void assertForbidden(org.assertj.core.api.ThrowableAssert.ThrowingCallable command, String reason) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN))
                .hasMessageContaining(reason);
    }
}

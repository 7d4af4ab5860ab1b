package org.hearthmark.workflow.task;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.IdentityLink;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.ArrivedTask;
import org.hearthmark.workflow.TaskSubject;
import org.hearthmark.workflow.engine.EnginePart;
import org.hearthmark.workflow.engine.EngineParts;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes the work list: one statement for each thing that happens to a task, and one batch for all tasks that a command
 * makes. Whatever else happens to a task that is not written yet comes after it.
 */
@Repository
class WorkItemWriter implements EnginePart {

    private static final String ENTERED = """
            insert into workflow.work_item (
                task_id, case_key, business_key, process, step, step_name, name, candidate_group, assignee,
                entered_at, due_at, follow_up, reference, area, provider_label)
            values (
                :task, :case, :business, :process, :step, :stepName, :name, :group, :assignee,
                :entered, :due, :followUp, :reference, :area, :provider)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final Clock clock;

    WorkItemWriter(JdbcClient jdbc, NamedParameterJdbcOperations batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public void fitInto(ProcessEngineConfigurationImpl engine) {
        EngineParts.addSession(engine, EnteredTasks.class, () -> new EnteredTasks(this::write));
    }

    private void write(List<Map<String, ?>> rows) {
        batches.batchUpdate(
                ENTERED, rows.stream().map(WorkItemWriter::parameters).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource parameters(Map<String, ?> row) {
        MapSqlParameterSource parameters = new MapSqlParameterSource(row);
        parameters.registerSqlType("assignee", Types.VARCHAR);
        parameters.registerSqlType("due", Types.TIMESTAMP);
        parameters.registerSqlType("followUp", Types.DATE);
        return parameters;
    }

    /** Written when the engine's command ends, together with the others that it makes. */
    void entered(DelegateTask task, ArrivedTask arrived, TaskSubject subject, String stepName) {
        Map<String, Object> row = new HashMap<>();
        row.put("task", arrived.taskId());
        row.put("case", subject.caseKey());
        row.put("business", arrived.businessKey());
        row.put("process", arrived.process());
        row.put("step", arrived.step());
        row.put("stepName", stepName);
        row.put("name", task.getName());
        row.put("group", groups(task));
        row.put("assignee", task.getAssignee());
        row.put("entered", now());
        row.put("due", instant(task.getDueDate()));
        row.put("followUp", day(task.getFollowUpDate()));
        row.put("reference", subject.reference());
        row.put("area", subject.area());
        row.put("provider", subject.providerLabel());
        EnteredTasks.ofThisCommand().add(row);
    }

    private static String groups(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .sorted()
                .collect(Collectors.joining(","));
    }

    /** A new due date can be missed anew. */
    void rescheduled(DelegateTask task) {
        EnteredTasks.ofThisCommand().flush();
        jdbc.sql("""
                        update workflow.work_item
                           set due_at = :due, follow_up = :followUp,
                               late_told_at = case when due_at = :due then late_told_at end,
                               escalated_at = case when due_at = :due then escalated_at end
                         where task_id = :task
                        """)
                .param("due", instant(task.getDueDate()), Types.TIMESTAMP)
                .param("followUp", day(task.getFollowUpDate()), Types.DATE)
                .param("task", task.getId())
                .update();
    }

    /** Case of the task; empty when the model itself assigns it, before it is in the list. */
    Optional<UUID> assigned(DelegateTask task) {
        EnteredTasks.ofThisCommand().flush();
        return jdbc.sql("update workflow.work_item set assignee = :assignee where task_id = :task returning case_key")
                .param("assignee", task.getAssignee(), Types.VARCHAR)
                .param("task", task.getId())
                .query(UUID.class)
                .optional();
    }

    /** The drafts of its form go in a statement of their own, which sees one that came while the first had to wait. */
    void left(String taskId, Optional<String> worker, boolean completed) {
        EnteredTasks.ofThisCommand().flush();
        jdbc.sql("""
                        update workflow.work_item
                           set left_at = :now, completed = :completed, assignee = coalesce(:worker, assignee)
                         where task_id = :task and left_at is null;
                        delete from workflow.form_draft where task_id = :task
                        """)
                .param("now", now())
                .param("completed", completed)
                .param("worker", worker.orElse(null), Types.VARCHAR)
                .param("task", taskId)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Timestamp instant(Date date) {
        return date == null ? null : Timestamp.from(date.toInstant());
    }

    private static LocalDate day(Date date) {
        return date == null ? null : LondonTime.dayOf(date.toInstant());
    }
}

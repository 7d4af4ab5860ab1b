package org.hearthmark.workflow.task;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.ArrivedTask;
import org.hearthmark.workflow.TaskSubject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the work list, one statement for each thing that happens to a task. */
@Repository
class WorkItemWriter {

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkItemWriter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void entered(DelegateTask task, ArrivedTask arrived, TaskSubject subject, String stepName) {
        jdbc.sql("""
                        insert into workflow.work_item (
                            task_id, case_key, business_key, process, step, step_name, name, candidate_group, assignee,
                            entered_at, due_at, follow_up, reference, area, provider_label)
                        values (
                            :task, :case, :business, :process, :step, :stepName, :name, :group, :assignee,
                            :entered, :due, :followUp, :reference, :area, :provider)
                        """)
                .param("task", arrived.taskId())
                .param("case", subject.caseKey())
                .param("business", arrived.businessKey())
                .param("process", arrived.process())
                .param("step", arrived.step())
                .param("stepName", stepName)
                .param("name", task.getName())
                .param("group", groups(task))
                .param("assignee", task.getAssignee(), Types.VARCHAR)
                .param("entered", now())
                .param("due", instant(task.getDueDate()), Types.TIMESTAMP)
                .param("followUp", day(task.getFollowUpDate()), Types.DATE)
                .param("reference", subject.reference())
                .param("area", subject.area())
                .param("provider", subject.providerLabel())
                .update();
    }

    private static String groups(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .sorted()
                .collect(Collectors.joining(","));
    }

    void rescheduled(DelegateTask task) {
        jdbc.sql("update workflow.work_item set due_at = :due, follow_up = :followUp where task_id = :task")
                .param("due", instant(task.getDueDate()), Types.TIMESTAMP)
                .param("followUp", day(task.getFollowUpDate()), Types.DATE)
                .param("task", task.getId())
                .update();
    }

    /** Case of the task; empty when the model itself assigns it, before it is in the list. */
    Optional<UUID> assigned(DelegateTask task) {
        return jdbc.sql("update workflow.work_item set assignee = :assignee where task_id = :task returning case_key")
                .param("assignee", task.getAssignee(), Types.VARCHAR)
                .param("task", task.getId())
                .query(UUID.class)
                .optional();
    }

    void left(String taskId, Optional<String> worker, boolean completed) {
        jdbc.sql("""
                        update workflow.work_item
                           set left_at = :now, completed = :completed, assignee = coalesce(:worker, assignee)
                         where task_id = :task and left_at is null
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

package org.hearthmark.workflow.task;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.workflow.ArrivedTask;
import org.hearthmark.workflow.CompletedTask;
import org.hearthmark.workflow.TaskSubject;
import org.springframework.stereotype.Component;

/**
 * Keeps our work list in step with the engine's tasks, in the same transaction, and gives each task a name that tells the
 * worker what it is about.
 */
@Component
class WorkListListener {

    private static final int LONGEST_NAME = 255;

    private final ProcessOwners owners;
    private final WorkItemWriter items;
    private final AuditTrail audit;

    WorkListListener(ProcessOwners owners, WorkItemWriter items, AuditTrail audit) {
        this.owners = owners;
        this.items = items;
        this.audit = audit;
    }

    void created(DelegateTask task) {
        ArrivedTask arrived = CompletedTask.arrived(task);
        TaskSubject subject = owners.of(arrived.process()).subjectOf(arrived);
        String stepName = task.getName();
        task.setName(name(stepName, subject));
        items.entered(task, arrived, subject, stepName);
    }

    private static String name(String step, TaskSubject subject) {
        String what = subject.label().isEmpty() ? step : step + " " + subject.label();
        String name = String.join(" · ", what, subject.reference(), subject.area());
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** A new due date or follow-up date; a change of the assignee comes separately. */
    void changed(DelegateTask task) {
        Map<String, ?> changes = ((TaskEntity) task).getPropertyChanges();
        if (changes.containsKey(TaskEntity.DUE_DATE) || changes.containsKey(TaskEntity.FOLLOW_UP_DATE)) {
            items.rescheduled(task);
        }
    }

    void assigned(DelegateTask task) {
        items.assigned(task).ifPresent(caseKey -> audit.record(assignment(task, caseKey)));
    }

    private static AuditFact assignment(DelegateTask task, UUID caseKey) {
        String who = signedIn().orElse("system");
        String assignee = task.getAssignee();
        String action = assignee == null ? "task-released" : assignee.equals(who) ? "task-claimed" : "task-reassigned";
        return new AuditFact(
                action,
                caseKey,
                who,
                Map.of(
                        "task", task.getId(),
                        "step", task.getTaskDefinitionKey(),
                        "assignee", assignee == null ? "" : assignee));
    }

    private static Optional<String> signedIn() {
        return Optional.ofNullable(Context.getProcessEngineConfiguration()
                        .getIdentityService()
                        .getCurrentAuthentication())
                .map(Authentication::getUserId);
    }

    void completed(DelegateTask task) {
        items.left(task.getId(), signedIn().or(() -> Optional.ofNullable(task.getAssignee())), true);
    }

    void takenAway(DelegateTask task) {
        items.left(task.getId(), Optional.empty(), false);
    }
}

package org.hearthmark.workflow.guard;

import java.util.Collection;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.CompletedTask;
import org.hearthmark.workflow.task.ProcessOwners;
import org.springframework.stereotype.Component;

/** Who may work on a task: a candidate, unless another one has it; and never against the four-eyes rule. */
@Component
class TaskRights {

    private final ProcessOwners owners;

    TaskRights(ProcessOwners owners) {
        this.owners = owners;
    }

    /** Claiming and submitting. */
    void requireWorker(TaskEntity task, String username, Collection<String> groups) {
        if (task.isSuspended()) {
            throw Refusal.forbidden("This task is suspended");
        }
        if (task.getAssignee() != null && !task.getAssignee().equals(username)) {
            throw Refusal.forbidden("Somebody else has taken this task");
        }
        requireFit(task, username, groups);
    }

    /** Whether somebody could be given the task, whoever has it now; who has left the group is not fit for it any more. */
    void requireFit(TaskEntity task, String username, Collection<String> groups) {
        if (!isCandidate(task, username, groups)) {
            throw Refusal.forbidden("This task is for another group");
        }
        requireNoReasonAgainst(task, username);
    }

    /** Commenting: whoever has the task or could take it. */
    void requireInvolved(TaskEntity task, String username, Collection<String> groups) {
        if (!username.equals(task.getAssignee()) && !isCandidate(task, username, groups)) {
            throw Refusal.forbidden("Comments are for those who work on this task");
        }
    }

    void requireAssignee(TaskEntity task, String username) {
        if (!username.equals(task.getAssignee())) {
            throw Refusal.forbidden("Only who has taken a task can give it back");
        }
    }

    private void requireNoReasonAgainst(TaskEntity task, String username) {
        owners.of(task.getProcessDefinition().getKey())
                .reasonAgainst(CompletedTask.arrived(task), username)
                .ifPresent(reason -> {
                    throw Refusal.forbidden(reason);
                });
    }

    private static boolean isCandidate(TaskEntity task, String username, Collection<String> groups) {
        return task.getCandidates().stream().anyMatch(candidate -> names(candidate, username, groups));
    }

    private static boolean names(IdentityLink candidate, String username, Collection<String> groups) {
        return username.equals(candidate.getUserId())
                || candidate.getGroupId() != null && groups.contains(candidate.getGroupId());
    }
}

package org.hearthmark.workflow.guard;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.hearthmark.identity.Person;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.engine.OwnCommand;

/** Gives a task to somebody who may do it; a command of our own, since the engine's would let anybody be named. */
class Reassign implements OwnCommand<Void> {

    private final TaskRights rights;
    private final String taskId;
    private final Person to;

    Reassign(TaskRights rights, String taskId, Person to) {
        this.rights = rights;
        this.taskId = taskId;
        this.to = to;
    }

    @Override
    public Void execute(CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw Refusal.stale();
        }
        rights.requireFit(task, to.username(), to.groups());
        task.setAssignee(to.username());
        task.triggerUpdateEvent();
        return null;
    }
}

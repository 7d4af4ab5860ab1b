package org.hearthmark.workflow.guard;

import java.util.Collection;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.hearthmark.shared.Refusal;

/** Work on a task with its check before it, in one transaction: what was checked is what is then done. */
class CheckedTaskCommand<T> implements Command<T> {

    private final Command<T> command;
    private final TaskRights rights;
    private final String username;
    private final Collection<String> groups;

    CheckedTaskCommand(Command<T> command, TaskRights rights, Authentication person) {
        this.command = command;
        this.rights = rights;
        this.username = person.getUserId();
        this.groups = CommandGuard.groupsOf(person);
    }

    @Override
    public T execute(CommandContext context) {
        CommandFields fields = new CommandFields(command);
        TaskEntity task = context.getTaskManager().findTaskById(fields.text("taskId"));
        if (task == null) {
            throw Refusal.stale();
        }
        if (task.getExecutionId() == null) {
            throw Refusal.forbidden("This task belongs to no process");
        }
        CommandKind kind = CommandKinds.of(command);
        check(kind, task, fields);
        // who may work on a task has been asked more strictly than by the engine's grants: those need not be read
        return kind == CommandKind.SUBMIT || kind == CommandKind.CLAIM
                ? context.runWithoutAuthorization(command)
                : command.execute(context);
    }

    private void check(CommandKind kind, TaskEntity task, CommandFields fields) {
        switch (kind) {
            case SUBMIT -> {
                rights.requireWorker(task, username, groups);
                SubmittedForm.check(fields.value("properties", VariableMap.class));
            }
            case CLAIM -> {
                requireSelf(fields.text("userId"), "You can take a task for yourself only");
                rights.requireWorker(task, username, groups);
            }
            case ASSIGN -> {
                requireSelf(fields.text("userId") == null ? username : "", "Tasks are reassigned on the dashboard");
                rights.requireAssignee(task, username);
            }
            case COMMENT -> rights.requireInvolved(task, username, groups);
            default -> throw new IllegalStateException("Not a command on a task: " + command.getClass());
        }
    }

    private void requireSelf(String named, String otherwise) {
        if (!username.equals(named)) {
            throw Refusal.forbidden(otherwise);
        }
    }
}

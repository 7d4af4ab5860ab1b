package org.hearthmark.workflow.task;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.hearthmark.workflow.CompletedTask;
import org.hearthmark.workflow.engine.OwnCommand;

/**
 * Ends a task without completing it, and its process goes on as if it were completed: nothing is asked, nothing recorded.
 * In a repeated step the other tasks stay.
 */
public record PassOver(UUID businessKey, String step, String item, String why) implements OwnCommand<Boolean> {

    @Override
    public Boolean execute(CommandContext context) {
        Optional<TaskEntity> needless = context
                .getProcessEngineConfiguration()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .taskDefinitionKey(step)
                .list()
                .stream()
                .map(TaskEntity.class::cast)
                .filter(task -> Objects.equals(CompletedTask.arrived(task).item(), item))
                .findFirst();
        needless.ifPresent(this::goOnBehind);
        return needless.isPresent();
    }

    private void goOnBehind(TaskEntity task) {
        ExecutionEntity execution = task.getExecution();
        task.delete(why, false);
        execution.removeTask(task);
        execution.signal(null, null);
    }
}

package org.hearthmark.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.spin.json.SpinJsonNode;

/** A task that is being completed, with what was entered and by whom: what a process's own listener works on. */
public record CompletedTask(ArrivedTask task, Answers answers, String worker) {

    /** Name of the one form variable of every user task. */
    public static final String ANSWERS = "answers";

    public static CompletedTask of(DelegateTask task) {
        return new CompletedTask(arrived(task), answersOf(task), workerOf(task));
    }

    /** The task as its owner knows it. */
    public static ArrivedTask arrived(DelegateTask task) {
        TaskEntity entity = (TaskEntity) task;
        return new ArrivedTask(
                entity.getId(),
                entity.getProcessDefinition().getKey(),
                entity.getTaskDefinitionKey(),
                UUID.fromString(entity.getExecution().getProcessBusinessKey()),
                itemOf(entity));
    }

    /** What the loop that the task stands in has in its element variable, whatever the model calls it. */
    private static String itemOf(TaskEntity task) {
        ActivityImpl activity = task.getExecution().getActivity();
        return activity != null
                        && activity.getFlowScope() instanceof ActivityImpl scope
                        && scope.getActivityBehavior() instanceof MultiInstanceActivityBehavior loop
                ? (String) task.getExecution().getVariable(loop.getCollectionElementVariable())
                : null;
    }

    private static Answers answersOf(DelegateTask task) {
        VariableScope scope = task.getExecution();
        Object entered = scope.getVariableLocal(ANSWERS);
        return new Answers(entered instanceof SpinJsonNode json ? json.mapTo(Map.class) : Map.of());
    }

    private static String workerOf(DelegateTask task) {
        return Optional.ofNullable(Context.getProcessEngineConfiguration()
                        .getIdentityService()
                        .getCurrentAuthentication())
                .map(signedIn -> signedIn.getUserId())
                .or(() -> Optional.ofNullable(task.getAssignee()))
                .orElse("system");
    }
}

package org.hearthmark.accreditation.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/** What the form of an open task begins with. */
@Component
public class OpenProposals {

    private final TaskService tasks;
    private final RuntimeService runtime;

    OpenProposals(TaskService tasks, RuntimeService runtime) {
        this.tasks = tasks;
        this.runtime = runtime;
    }

    public String of(String taskId, String field) {
        var execution = tasks.createTaskQuery().taskId(taskId).singleResult().getExecutionId();
        return ((SpinJsonNode) runtime.getVariableLocal(execution, "answers"))
                .prop(field)
                .stringValue();
    }
}

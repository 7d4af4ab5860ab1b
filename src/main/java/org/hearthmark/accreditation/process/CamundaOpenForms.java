package org.hearthmark.accreditation.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.hearthmark.accreditation.application.recheck.OpenForms;
import org.hearthmark.accreditation.application.recheck.RegisterProposals.Proposal;
import org.hearthmark.workflow.CompletedTask;
import org.springframework.stereotype.Component;

/** Writes what registers propose into the local variables with which the forms of open tasks begin. */
@Component
class CamundaOpenForms implements OpenForms {

    private final TaskService tasks;
    private final RuntimeService runtime;

    CamundaOpenForms(TaskService tasks, RuntimeService runtime) {
        this.tasks = tasks;
        this.runtime = runtime;
    }

    @Override
    public void propose(String taskId, Proposal proposal) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task != null) {
            runtime.setVariablesLocal(
                    task.getExecutionId(),
                    Map.of(
                            CompletedTask.ANSWERS, Spin.JSON(proposal.answers()),
                            AccreditationModel.REGISTERS_SAY, proposal.inWords()));
        }
    }
}

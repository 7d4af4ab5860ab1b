package org.hearthmark.accreditation.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.hearthmark.accreditation.application.recheck.ChangedFactProcess;
import org.hearthmark.workflow.TaskSubject;
import org.springframework.stereotype.Component;

/** Starts the process of each changed fact, with what Tasklist shows of its provider. */
@Component
class CamundaChangedFactProcess implements ChangedFactProcess {

    private final RuntimeService runtime;

    CamundaChangedFactProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void factChanged(UUID changedFact, TaskSubject about) {
        runtime.startProcessInstanceByKey(
                AccreditationModel.CHANGE_PROCESS,
                changedFact.toString(),
                Map.of(
                        AccreditationModel.REFERENCE, about.reference(),
                        AccreditationModel.SETTING_AREA, about.area(),
                        AccreditationModel.PROVIDER_LABEL, about.providerLabel()));
    }
}

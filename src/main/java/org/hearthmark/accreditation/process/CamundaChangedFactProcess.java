package org.hearthmark.accreditation.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.hearthmark.accreditation.application.recheck.ChangedFactProcess;
import org.hearthmark.accreditation.application.recheck.ChangedFactSubjects;
import org.springframework.stereotype.Component;

/** Starts the process of each changed fact, with what Tasklist shows of its provider. */
@Component
class CamundaChangedFactProcess implements ChangedFactProcess {

    private final RuntimeService runtime;
    private final ChangedFactSubjects subjects;

    CamundaChangedFactProcess(RuntimeService runtime, ChangedFactSubjects subjects) {
        this.runtime = runtime;
        this.subjects = subjects;
    }

    @Override
    public void factChanged(UUID changedFact) {
        var subject = subjects.of(changedFact);
        runtime.startProcessInstanceByKey(
                AccreditationModel.CHANGE_PROCESS,
                changedFact.toString(),
                Map.of(
                        AccreditationModel.REFERENCE, subject.reference(),
                        AccreditationModel.SETTING_AREA, subject.area(),
                        AccreditationModel.PROVIDER_LABEL, subject.providerLabel()));
    }
}

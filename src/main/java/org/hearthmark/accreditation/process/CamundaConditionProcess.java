package org.hearthmark.accreditation.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.hearthmark.accreditation.application.condition.ConditionProcess;
import org.hearthmark.accreditation.application.condition.ConditionSubjects;
import org.springframework.stereotype.Component;

/** Starts the process of each check of a condition, with what Tasklist shows of its home. */
@Component
class CamundaConditionProcess implements ConditionProcess {

    private final RuntimeService runtime;
    private final ConditionSubjects subjects;

    CamundaConditionProcess(RuntimeService runtime, ConditionSubjects subjects) {
        this.runtime = runtime;
        this.subjects = subjects;
    }

    @Override
    public void checkBegun(UUID followUp) {
        var subject = subjects.of(followUp);
        runtime.startProcessInstanceByKey(
                AccreditationModel.CONDITION_PROCESS,
                followUp.toString(),
                Map.of(
                        AccreditationModel.REFERENCE, subject.reference(),
                        AccreditationModel.SETTING_AREA, subject.area(),
                        AccreditationModel.PROVIDER_LABEL, subject.providerLabel()));
    }
}

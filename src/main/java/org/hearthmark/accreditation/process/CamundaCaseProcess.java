package org.hearthmark.accreditation.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.hearthmark.accreditation.application.CaseProcess;
import org.hearthmark.accreditation.domain.AccreditationCase;
import org.springframework.stereotype.Component;

/** Starts the case's process. It passes the key and what Tasklist shows, nothing else: the facts stay with the case. */
@Component
class CamundaCaseProcess implements CaseProcess {

    private final RuntimeService runtime;

    CamundaCaseProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void applicationSubmitted(AccreditationCase submitted) {
        runtime.startProcessInstanceByKey(
                AccreditationModel.CASE_PROCESS,
                submitted.id().toString(),
                Map.of(
                        AccreditationModel.REFERENCE, submitted.reference(),
                        AccreditationModel.SETTING_AREA, submitted.area(),
                        AccreditationModel.PROVIDER_LABEL, submitted.firmLabel()));
    }
}

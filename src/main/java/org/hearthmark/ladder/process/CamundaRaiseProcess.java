package org.hearthmark.ladder.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.hearthmark.ladder.application.raise.RaiseProcess;
import org.springframework.stereotype.Component;

/** Starts the process of each raise that is proposed, and tells it when its raise is withdrawn. */
@Component
class CamundaRaiseProcess implements RaiseProcess {

    private final RuntimeService runtime;

    CamundaRaiseProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void proposed(UUID raise, String reference, String title) {
        runtime.startProcessInstanceByKey(
                LadderModel.RAISE_PROCESS,
                raise.toString(),
                Map.of(
                        LadderModel.REFERENCE, reference,
                        LadderModel.SETTING_AREA, title,
                        LadderModel.PROVIDER_LABEL, ""));
    }

    /** While providers are still being told nobody waits for the message: the model then asks before it waits. */
    @Override
    public void withdrawn(UUID raise) {
        runtime.createMessageCorrelation(LadderModel.WITHDRAWN)
                .processInstanceBusinessKey(raise.toString())
                .correlateAllWithResult();
    }
}

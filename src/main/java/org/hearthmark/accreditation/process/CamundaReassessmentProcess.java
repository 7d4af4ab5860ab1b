package org.hearthmark.accreditation.process;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.hearthmark.accreditation.application.reassessment.ReassessmentProcess;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.EngineBatch;
import org.springframework.stereotype.Component;

/** Starts the process of each reassessment, and tells it what it waits for. */
@Component
class CamundaReassessmentProcess implements ReassessmentProcess {

    private final RuntimeService runtime;
    private final EngineBatch batch;

    CamundaReassessmentProcess(RuntimeService runtime, EngineBatch batch) {
        this.runtime = runtime;
        this.batch = batch;
    }

    @Override
    public void begun(UUID reassessment) {
        runtime.startProcessInstanceByKey(AccreditationModel.REASSESSMENT_PROCESS, reassessment.toString());
    }

    /** All in one flush; the day is read once, by the timer, and not kept. */
    @Override
    public void waiting(Map<UUID, LocalDate> lastOwnDates) {
        batch.run(() -> lastOwnDates.forEach((reassessment, day) -> runtime.startProcessInstanceByKey(
                AccreditationModel.REASSESSMENT_PROCESS,
                reassessment.toString(),
                Variables.createVariables()
                        .putValueTyped(AccreditationModel.OWN_DATE, Variables.stringValue(day.toString(), true)))));
    }

    @Override
    public void answered(UUID reassessment) {
        tell(AccreditationModel.GAPS_ANSWERED, reassessment);
    }

    @Override
    public void needless(Collection<UUID> reassessments) {
        reassessments.forEach(one -> tell(AccreditationModel.REASSESSMENT_NEEDLESS, one));
    }

    private void tell(String message, UUID reassessment) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(reassessment.toString())
                    .correlate();
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            // its time ran out in the same moment
            throw Refusal.stale();
        }
    }
}

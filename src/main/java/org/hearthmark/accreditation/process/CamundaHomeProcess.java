package org.hearthmark.accreditation.process;

import java.util.UUID;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.hearthmark.accreditation.application.casework.HomeProcess;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.NeedlessTasks;
import org.springframework.stereotype.Component;

/**
 * Sends what happened to a home to its process instance, found by the business key; no message carries anything else. In
 * stage 1 a home has no instance of its own: there the task about it is passed over.
 */
@Component
class CamundaHomeProcess implements HomeProcess {

    private final RuntimeService runtime;
    private final NeedlessTasks needless;

    CamundaHomeProcess(RuntimeService runtime, NeedlessTasks needless) {
        this.runtime = runtime;
        this.needless = needless;
    }

    @Override
    public void commentsSent(UUID home) {
        tell(AccreditationModel.COMMENTS_SENT, home);
    }

    @Override
    public void representationsMade(UUID home) {
        tell(AccreditationModel.REPRESENTATIONS_MADE, home);
    }

    @Override
    public void deferralEnded(UUID home) {
        tell(AccreditationModel.DEFERRAL_ENDED, home);
    }

    @Override
    public void homeWithdrawn(UUID home) {
        tell(AccreditationModel.HOME_WITHDRAWN, home);
    }

    @Override
    public void homeWithdrawnAtItsLandlord(UUID caseId, UUID home) {
        passOver(caseId, Step.CHECK_LANDLORD, home.toString());
    }

    @Override
    public void homeWithdrawnWhilePending(UUID caseId, UUID home) {
        passOver(caseId, Step.SETTLE_PENDING_CHECKS, null);
    }

    private void passOver(UUID caseId, Step step, String item) {
        if (!needless.passOver(caseId, step.key(), item, AccreditationModel.HOME_WITHDRAWN)) {
            throw Refusal.stale();
        }
    }

    private void tell(String message, UUID home) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(home.toString())
                    .correlate();
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            // its time ran out in the same moment, or the home is on a model that knows no such message
            throw Refusal.stale();
        }
    }
}

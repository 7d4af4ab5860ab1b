package org.hearthmark.accreditation.process;

import java.util.UUID;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.hearthmark.accreditation.application.casework.HomeProcess;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/** Sends what happened to a home to its process instance, found by the business key; no message carries anything else. */
@Component
class CamundaHomeProcess implements HomeProcess {

    private final RuntimeService runtime;

    CamundaHomeProcess(RuntimeService runtime) {
        this.runtime = runtime;
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

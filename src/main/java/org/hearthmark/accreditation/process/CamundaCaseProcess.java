package org.hearthmark.accreditation.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.hearthmark.accreditation.application.casework.CaseProcess;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.springframework.stereotype.Component;

/** Tells the case's process. It passes the key and what Tasklist shows, nothing else: the facts stay with the case. */
@Component
class CamundaCaseProcess implements CaseProcess {

    private final RuntimeService runtime;

    CamundaCaseProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void applicationSubmitted(AccreditationCase submitted) {
        runtime.startProcessInstanceByKey(
                AccreditationModel.CASE_PROCESS, submitted.id().toString(), shown(submitted));
    }

    @Override
    public void homeAdded(AccreditationCase submitted) {
        submitted
                .homes()
                .forEach(home -> runtime.startProcessInstanceByKey(
                        AccreditationModel.HOME_PROCESS, home.id().toString(), shown(submitted)));
    }

    @Override
    public void sentAgain(AccreditationCase of) {
        runtime.createMessageCorrelation(AccreditationModel.SENT_AGAIN)
                .processInstanceBusinessKey(of.id().toString())
                .setVariables(shown(of))
                .correlate();
    }

    @Override
    public void withdrawn(AccreditationCase of) {
        if (of.ofAddedHome()) {
            endHomesAlone(of);
        } else {
            endApplication(of);
        }
    }

    private void endHomesAlone(AccreditationCase of) {
        of.homes()
                .forEach(home -> runtime.createMessageCorrelation(AccreditationModel.HOME_WITHDRAWN)
                        .processInstanceBusinessKey(home.id().toString())
                        .correlateAll());
    }

    private void endApplication(AccreditationCase of) {
        var told = runtime.createMessageCorrelation(AccreditationModel.WITHDRAWN)
                .processInstanceBusinessKey(of.id().toString())
                .correlateAllWithResult();
        if (told.isEmpty()) {
            endInstanceOfFirstModel(of);
        }
    }

    /** The first model does not know the message. */
    private void endInstanceOfFirstModel(AccreditationCase of) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(of.id().toString()).list().stream()
                .map(instance -> instance.getId())
                .forEach(instance -> runtime.deleteProcessInstance(instance, AccreditationModel.WITHDRAWN));
    }

    private static Map<String, Object> shown(AccreditationCase of) {
        return Map.of(
                AccreditationModel.REFERENCE, of.reference(),
                AccreditationModel.SETTING_AREA, of.area(),
                AccreditationModel.PROVIDER_LABEL, of.firmLabel());
    }
}

package org.hearthmark.workflow.guard;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.hearthmark.workflow.engine.EnginePart;
import org.springframework.stereotype.Component;

/** Puts the guard before the engine's transaction, and the translation of refusals before the guard. */
@Component
class Guards implements EnginePart {

    private final TaskRights rights;
    private final ObjectMapper json;

    Guards(TaskRights rights, ObjectMapper json) {
        this.rights = rights;
        this.json = json;
    }

    @Override
    public void fitInto(ProcessEngineConfigurationImpl engine) {
        CommandGuard.Authentications signedIn =
                () -> engine.getIdentityService().getCurrentAuthentication();
        engine.setCustomPreCommandInterceptorsTxRequired(
                List.of(new Refusals(json), new CommandGuard(signedIn, rights)));
        // a refusal is an answer, not an error of the engine
        engine.setEnableCmdExceptionLogging(false);
        // an unexpected BPMN error would otherwise end a case silently, with success
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
    }
}

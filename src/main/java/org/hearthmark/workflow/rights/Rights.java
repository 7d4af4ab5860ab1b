package org.hearthmark.workflow.rights;

import java.lang.reflect.Proxy;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.ResourceAuthorizationProvider;
import org.hearthmark.workflow.engine.EnginePart;
import org.springframework.stereotype.Component;

/**
 * Keeps the engine from writing a grant for each new task, assignee or candidate: the grants of {@link WantedGrants} are all
 * there are. Nothing is ever revoked, so looking for revocations would only cost time.
 */
@Component
class Rights implements EnginePart {

    @Override
    public void fitInto(ProcessEngineConfigurationImpl engine) {
        engine.setAuthorizationEnabled(true);
        engine.setAuthorizationCheckRevokes("never");
        engine.setResourceAuthorizationProvider(grantsNothing());
    }

    /** Every method of the engine's interface is a question which grants to write; the answer is always none. */
    private static ResourceAuthorizationProvider grantsNothing() {
        return (ResourceAuthorizationProvider) Proxy.newProxyInstance(
                Rights.class.getClassLoader(),
                new Class<?>[] {ResourceAuthorizationProvider.class},
                (proxy, question, subject) -> null);
    }
}

package org.hearthmark.workflow.rights;

import java.lang.reflect.Proxy;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.ResourceAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.hearthmark.workflow.engine.EnginePart;
import org.hearthmark.workflow.engine.EngineParts;
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
        EngineParts.addSession(engine, AuthorizationManager.class, GrantsByDefinition::new);
    }

    /** No task and no instance ever has a grant of its own, so that there is none to remove at its end. */
    private static class GrantsByDefinition extends AuthorizationManager {

        @Override
        public void deleteAuthorizationsByResourceId(Resource resource, String resourceId) {
            if (resource != Resources.TASK && resource != Resources.PROCESS_INSTANCE) {
                super.deleteAuthorizationsByResourceId(resource, resourceId);
            }
        }
    }

    /** Every method of the engine's interface is a question which grants to write; the answer is always none. */
    private static ResourceAuthorizationProvider grantsNothing() {
        return (ResourceAuthorizationProvider) Proxy.newProxyInstance(
                Rights.class.getClassLoader(),
                new Class<?>[] {ResourceAuthorizationProvider.class},
                (proxy, question, subject) -> null);
    }
}

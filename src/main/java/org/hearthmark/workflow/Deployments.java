package org.hearthmark.workflow;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deploys forms that the product itself makes, such as one per version of a standard. */
@Component
public class Deployments {

    private static final String SOURCE = "hearthmark-generated";

    private final RepositoryService repository;

    Deployments(RepositoryService repository) {
        this.repository = repository;
    }

    /** Whether a generated form with this id is deployed. */
    public boolean hasForm(String formId) {
        return repository
                        .createDeploymentQuery()
                        .deploymentName(formId)
                        .deploymentSource(SOURCE)
                        .count()
                > 0;
    }

    /**
     * Deploys a generated form as a deployment of its own, named like the form. Tasks find it by its id with binding
     * "latest", so an id is used for one content only and a second is refused. It commits for itself: whoever deploys a
     * second form while holding the engine's lock of the first would wait for whoever waits for that lock.
     *
     * @param formId id of the form as in its JSON
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void deployForm(String formId, String json) {
        if (hasForm(formId)) {
            throw new IllegalStateException("Form " + formId + " is deployed already and cannot be changed");
        }
        repository
                .createDeployment()
                .name(formId)
                .source(SOURCE)
                .addString("forms/generated/" + formId + ".form", json)
                .deploy();
    }
}

package org.hearthmark.workflow;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Deploys forms that the product itself makes, such as one per version of a standard. */
@Component
public class Deployments {

    private final RepositoryService repository;

    Deployments(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * Deploys a generated form as a deployment of its own. The same form again changes nothing; tasks find it by its id with
     * binding "latest", so an id must never be used for a second content.
     *
     * @param name name of the deployment
     * @param formId id of the form as in its JSON
     */
    public void deployForm(String name, String formId, String json) {
        repository
                .createDeployment()
                .name(name)
                .source("hearthmark")
                .addString("forms/generated/" + formId + ".form", json)
                .enableDuplicateFiltering(false)
                .deploy();
    }
}

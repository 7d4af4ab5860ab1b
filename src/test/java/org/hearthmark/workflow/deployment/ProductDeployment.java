package org.hearthmark.workflow.deployment;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Deploys the product's models and forms to an engine of a test, in the same way as the product does at its start. */
public final class ProductDeployment {

    private ProductDeployment() {}

    public static void to(RepositoryService repository) {
        new ModuleDeployments(repository, new PathMatchingResourcePatternResolver()).deployAll();
    }
}

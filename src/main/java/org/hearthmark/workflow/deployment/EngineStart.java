package org.hearthmark.workflow.deployment;

import org.hearthmark.workflow.rights.Grants;
import org.hearthmark.workflow.tasklist.Filters;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * What has to be in place before the first request and the first job: models and forms, the proof that running cases can go
 * on, rights, filters. It runs when all beans are there and before the web server opens.
 */
@Component
class EngineStart implements SmartInitializingSingleton {

    private final ModuleDeployments deployments;
    private final VersionGuard versions;
    private final Grants grants;
    private final Filters filters;

    EngineStart(ModuleDeployments deployments, VersionGuard versions, Grants grants, Filters filters) {
        this.deployments = deployments;
        this.versions = versions;
        this.grants = grants;
        this.filters = filters;
    }

    @Override
    public void afterSingletonsInstantiated() {
        deployments.deployAll();
        versions.check();
        grants.write();
        filters.write();
    }
}

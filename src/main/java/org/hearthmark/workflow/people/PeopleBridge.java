package org.hearthmark.workflow.people;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.hearthmark.identity.People;
import org.hearthmark.workflow.engine.EnginePart;
import org.springframework.stereotype.Component;

/** Gives the engine our people in place of its own user tables; read-only, so that no address of the engine can make one. */
@Component
class PeopleBridge implements EnginePart, SessionFactory {

    private final People people;

    PeopleBridge(People people) {
        this.people = people;
    }

    @Override
    public void fitInto(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(this);
    }

    @Override
    public Class<?> getSessionType() {
        return ReadOnlyIdentityProvider.class;
    }

    @Override
    public Session openSession() {
        return new EnginePeople(people);
    }
}

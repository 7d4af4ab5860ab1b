package org.hearthmark.workflow.people;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Runs commands of our own pages as the person who is signed in, so that the engine's rights and the guard hold there too. */
@Component
public class ActingPerson {

    private final IdentityService identity;

    ActingPerson(IdentityService identity) {
        this.identity = identity;
    }

    public void as(String username, Runnable command) {
        identity.setAuthenticatedUserId(username);
        try {
            command.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** A service of ours gives a task to somebody else: no person's command, but done on a manager's word. */
    public void reassigning(String manager, Runnable command) {
        command.run();
    }
}

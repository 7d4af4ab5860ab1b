package org.hearthmark.workflow.people;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.form.FormException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.hearthmark.identity.People;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/** Runs commands of our own pages as the person who is signed in, so that the engine's rights and the guard hold there too. */
@Component
public class ActingPerson {

    private final IdentityService identity;
    private final People people;

    ActingPerson(IdentityService identity, People people) {
        this.identity = identity;
        this.people = people;
    }

    /** @throws Refusal as told by the guard, or by what the command called */
    public void as(String username, Runnable command) {
        Authentication before = identity.getCurrentAuthentication();
        identity.setAuthentication(
                username, List.copyOf(people.require(username).groups()));
        try {
            command.run();
        } catch (AuthorizationException | BadUserRequestException | FormException refused) {
            throw RefusalFinder.in(refused).orElse(Refusal.forbidden(refused.getMessage()));
        } finally {
            identity.setAuthentication(before);
        }
    }
}

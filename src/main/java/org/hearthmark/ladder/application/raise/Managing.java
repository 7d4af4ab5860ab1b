package org.hearthmark.ladder.application.raise;

import org.hearthmark.identity.People;
import org.hearthmark.identity.Role;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/** The standard is the managers' to raise, on whatever way somebody comes. */
@Component
public class Managing {

    private final People people;

    Managing(People people) {
        this.people = people;
    }

    /** @throws Refusal FORBIDDEN */
    public void require(String username) {
        boolean manager = people.find(username)
                .filter(person -> person.roles().contains(Role.ALLIANCE_MANAGER))
                .isPresent();
        if (!manager) {
            throw Refusal.forbidden("Raises of the standard are the alliance's managers' to make");
        }
    }
}

package org.hearthmark.ladder.application.effect;

import java.util.UUID;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Role;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.springframework.stereotype.Component;

/** Messages to all managers about a raise. */
@Component
class ManagerPost {

    private final People people;
    private final Outbox outbox;

    ManagerPost(People people, Outbox outbox) {
        this.people = people;
        this.outbox = outbox;
    }

    /** @param key of the message, for whoever it is; the same is sent once */
    void tell(UUID raise, String key, NoticeKind kind, String subject, String text) {
        outbox.postAll(people.inGroup(Role.ALLIANCE_MANAGER.group().orElseThrow()).stream()
                .filter(person -> !person.serviceAccount())
                .map(person -> new Notice(key + ":" + person.username(), kind, person.email(), subject, text, raise))
                .toList());
    }
}

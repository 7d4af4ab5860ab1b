package org.hearthmark.identity;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks once an hour who asked to join and is not answered, unless the sweep is {@code manual} as in tests. */
@Component
@ConditionalOnProperty(name = "hearthmark.identity.sweep", havingValue = "scheduled", matchIfMissing = true)
class JoinRequestSchedule {

    private final JoinRequestNotices notices;

    JoinRequestSchedule(JoinRequestNotices notices) {
        this.notices = notices;
    }

    @Scheduled(initialDelay = 420_000, fixedDelay = 3_600_000)
    void sweep() {
        notices.waiting();
    }
}

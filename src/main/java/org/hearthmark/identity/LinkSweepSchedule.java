package org.hearthmark.identity;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets links that are over for long once a day, unless the sweep is {@code manual} as in tests. */
@Component
@ConditionalOnProperty(name = "hearthmark.identity.sweep", havingValue = "scheduled", matchIfMissing = true)
class LinkSweepSchedule {

    private final Links links;

    LinkSweepSchedule(Links links) {
        this.links = links;
    }

    @Scheduled(initialDelay = 600_000, fixedDelay = 86_400_000)
    void sweep() {
        links.sweep();
    }
}

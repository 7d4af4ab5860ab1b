package org.hearthmark.shared;

import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Hands events whose listener failed after commit to it again, so that a lost connection does not wait for a restart. */
@Component
class UnfinishedEvents {

    /** Long enough that no listener still at work is given the same event twice. */
    private static final Duration SETTLED = Duration.ofMinutes(5);

    private final IncompleteEventPublications events;

    UnfinishedEvents(IncompleteEventPublications events) {
        this.events = events;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void handAgain() {
        events.resubmitIncompletePublicationsOlderThan(SETTLED);
    }
}

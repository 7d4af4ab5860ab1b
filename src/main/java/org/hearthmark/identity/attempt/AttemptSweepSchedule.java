package org.hearthmark.identity.attempt;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets old attempts once an hour, unless the sweep is {@code manual} as in tests. */
@Component
@ConditionalOnProperty(name = "hearthmark.identity.sweep", havingValue = "scheduled", matchIfMissing = true)
class AttemptSweepSchedule {

    private final Attempts attempts;

    AttemptSweepSchedule(Attempts attempts) {
        this.attempts = attempts;
    }

    @Scheduled(initialDelay = 300_000, fixedDelay = 3_600_000)
    void sweep() {
        attempts.sweep();
    }
}

package org.hearthmark.workflow.lateness;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sweeps every minute, unless sweeping is {@code manual} as in tests. */
@Component
@ConditionalOnProperty(name = "hearthmark.workflow.sweep", havingValue = "scheduled", matchIfMissing = true)
class SweepSchedule {

    private final Sweep sweep;

    SweepSchedule(Sweep sweep) {
        this.sweep = sweep;
    }

    @Scheduled(initialDelay = 30_000, fixedDelay = 60_000)
    void sweep() {
        sweep.run();
    }
}

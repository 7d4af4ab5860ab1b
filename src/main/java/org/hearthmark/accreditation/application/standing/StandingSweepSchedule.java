package org.hearthmark.accreditation.application.standing;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Works out the homes that are due every half minute, unless the sweep is {@code manual} as in tests. */
@Component
@ConditionalOnProperty(name = "hearthmark.standings.sweep", havingValue = "scheduled", matchIfMissing = true)
class StandingSweepSchedule {

    private final StandingSweep sweep;

    StandingSweepSchedule(StandingSweep sweep) {
        this.sweep = sweep;
    }

    @Scheduled(initialDelay = 20_000, fixedDelay = 30_000)
    void sweep() {
        sweep.run();
    }
}

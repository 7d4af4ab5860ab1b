package org.hearthmark.accreditation.application.recheck;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the checks of all firms again each night, London time, unless the sweep is {@code manual} as in tests. */
@Component
@ConditionalOnProperty(name = "hearthmark.rechecks.sweep", havingValue = "scheduled", matchIfMissing = true)
class RecheckSweepSchedule {

    private final RecheckSweep sweep;

    RecheckSweepSchedule(RecheckSweep sweep) {
        this.sweep = sweep;
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/London")
    void sweep() {
        sweep.run();
    }
}

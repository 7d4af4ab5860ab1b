package org.hearthmark.accreditation.application.reassessment;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few seconds whether a raise took effect, unless the starts are {@code manual} as in tests. */
@Component
@ConditionalOnProperty(name = "hearthmark.reassessments.starts", havingValue = "scheduled", matchIfMissing = true)
class RaiseStartSchedule {

    private final RaiseStartSweep sweep;

    RaiseStartSchedule(RaiseStartSweep sweep) {
        this.sweep = sweep;
    }

    @Scheduled(initialDelay = 20_000, fixedDelay = 5_000)
    void sweep() {
        sweep.run();
    }
}

package org.hearthmark.accreditation.application.condition;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for conditions to be checked every quarter of an hour, unless the sweep is {@code manual} as in tests. */
@Component
@ConditionalOnProperty(name = "hearthmark.conditions.sweep", havingValue = "scheduled", matchIfMissing = true)
class ConditionSweepSchedule {

    private final ConditionSweep sweep;

    ConditionSweepSchedule(ConditionSweep sweep) {
        this.sweep = sweep;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 900_000)
    void sweep() {
        sweep.run();
    }
}

package org.hearthmark.provider.fact;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks three times a minute for questions whose time has come, unless the sweep is {@code manual} as in tests. */
@Component
@ConditionalOnProperty(name = "hearthmark.facts.sweep", havingValue = "scheduled", matchIfMissing = true)
class FactSweepSchedule {

    private final FactSweep sweep;

    FactSweepSchedule(FactSweep sweep) {
        this.sweep = sweep;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        sweep.begin();
    }

    @Scheduled(initialDelay = 20_000, fixedDelay = 20_000)
    void sweep() {
        sweep.run();
    }
}

package org.hearthmark.ladder.application.effect;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks the guard every night about published raises, unless that is {@code manual} as in tests. */
@Component
@ConditionalOnProperty(name = "hearthmark.ladder.guard", havingValue = "scheduled", matchIfMissing = true)
class NightGuardSchedule {

    private final NightGuard guard;

    NightGuardSchedule(NightGuard guard) {
        this.guard = guard;
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Europe/London")
    void everyNight() {
        guard.run();
    }
}

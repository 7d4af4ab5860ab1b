package org.hearthmark.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the outbox every few seconds, unless dispatch is {@code manual} as in tests. */
@Component
@ConditionalOnProperty(name = "hearthmark.notification.dispatch", havingValue = "scheduled", matchIfMissing = true)
class DispatchSchedule {

    private final Dispatcher dispatcher;

    DispatchSchedule(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 5_000)
    void dispatch() {
        dispatcher.dispatch();
    }
}

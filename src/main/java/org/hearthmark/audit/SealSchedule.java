package org.hearthmark.audit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals the audit trail every few seconds, unless sealing is {@code manual} as in tests. */
@Component
@ConditionalOnProperty(name = "hearthmark.audit.sealing", havingValue = "scheduled", matchIfMissing = true)
class SealSchedule {

    private final Sealer sealer;

    SealSchedule(Sealer sealer) {
        this.sealer = sealer;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 5_000)
    void seal() {
        sealer.seal();
    }
}

package org.hearthmark.standard;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every other second whether another node published a version or let one take effect. */
@Component
@ConditionalOnProperty(name = "hearthmark.standard.refresh", havingValue = "scheduled", matchIfMissing = true)
class VersionRefresh {

    private final VersionCache cache;

    VersionRefresh(VersionCache cache) {
        this.cache = cache;
    }

    @Scheduled(fixedDelay = 1_500)
    void look() {
        cache.look();
    }
}

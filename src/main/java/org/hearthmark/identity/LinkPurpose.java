package org.hearthmark.identity;

import java.time.Duration;

/** What a link sent by e-mail opens, and for how long. */
enum LinkPurpose {
    REGISTER(Duration.ofHours(24)),
    RESET(Duration.ofHours(4)),
    INVITE(Duration.ofDays(7)),
    EMAIL(Duration.ofHours(24));

    private final Duration life;

    LinkPurpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}

package org.hearthmark.accreditation.application.standing;

import org.hearthmark.accreditation.domain.standing.StandingRows;
import org.hearthmark.standard.StandardTookEffect;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where a version of the standard takes effect, all homes are due to be worked out. */
@Component
class RaisesInEffect {

    private final StandingRows rows;

    RaisesInEffect(StandingRows rows) {
        this.rows = rows;
    }

    @EventListener
    void on(StandardTookEffect event) {
        rows.touchRegion(event.region());
    }
}

package org.hearthmark.accreditation.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.hearthmark.shared.LondonTime;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of the demonstration: stands at past instants while its data is made, and is the system's from then on. */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

    private final Clock system = Clock.system(LondonTime.ZONE);
    private volatile Instant standing;

    void standAt(Instant instant) {
        standing = instant;
    }

    void runOn() {
        standing = null;
    }

    @Override
    public Instant instant() {
        Instant here = standing;
        return here == null ? system.instant() : here;
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }
}

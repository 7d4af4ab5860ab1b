package org.hearthmark.accreditation.application.casework;

import java.time.Clock;
import java.util.Map;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Told when a home has ended in its case. That of a home added later has no process that would close it, so it closes here. */
@Component
public class HomeEnds {

    private static final String SYSTEM = "system";

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HomeEnds(AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** In the transaction in which it ended. */
    public void ended(HomeInCase home) {
        var of = home.accreditationCase();
        if (of.homeEnded(clock.instant())) {
            audit.record(new AuditFact("case-closed", of.id(), SYSTEM, Map.of()));
            events.publishEvent(new CaseEnded(of.id(), SYSTEM));
        }
    }
}

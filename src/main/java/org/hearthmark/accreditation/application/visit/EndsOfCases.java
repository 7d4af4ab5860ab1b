package org.hearthmark.accreditation.application.visit;

import org.hearthmark.accreditation.CaseWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A visit that is still ahead is taken out of calendars when its application is withdrawn. */
@Component
class EndsOfCases {

    private final VisitArrangements arrangements;

    EndsOfCases(VisitArrangements arrangements) {
        this.arrangements = arrangements;
    }

    @EventListener
    void withdrawn(CaseWithdrawn event) {
        arrangements.endedBeforeVisit(event.caseId(), "system");
    }
}

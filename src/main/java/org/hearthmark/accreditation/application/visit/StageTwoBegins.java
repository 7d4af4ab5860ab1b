package org.hearthmark.accreditation.application.visit;

import org.hearthmark.accreditation.application.casework.StageTwoBegun;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The provider is asked for its staff list as soon as the visit waits for it, not when somebody tries to book in vain. */
@Component
class StageTwoBegins {

    private final Cases cases;
    private final StaffListGate gate;

    StageTwoBegins(Cases cases, StaffListGate gate) {
        this.cases = cases;
        this.gate = gate;
    }

    @EventListener
    void askForStaffList(StageTwoBegun begun) {
        cases.findById(begun.caseId()).ifPresent(gate::askWhereMissing);
    }
}

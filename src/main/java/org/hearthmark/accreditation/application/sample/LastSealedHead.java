package org.hearthmark.accreditation.application.sample;

import org.hearthmark.audit.SealedTrail;
import org.springframework.stereotype.Component;

/** Where a draw takes its chance from: the last sealed head of the audit trail, which nobody can foresee or choose. */
@Component
class LastSealedHead {

    private final SealedTrail trail;

    LastSealedHead(SealedTrail trail) {
        this.trail = trail;
    }

    DrawHead read() {
        var head = trail.head();
        // the beginning of the chain is the same in every house: it would be no chance
        var sealed = head.sequence() == 0 ? trail.sealNow() : head;
        return new DrawHead(sealed.hash(), sealed.sequence());
    }
}

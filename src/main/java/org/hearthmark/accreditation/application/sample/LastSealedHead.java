package org.hearthmark.accreditation.application.sample;

import org.hearthmark.audit.SealedTrail;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/** Where a draw takes its chance from: the last sealed head of the audit trail, which nobody can foresee or choose. */
@Component
class LastSealedHead {

    private final SealedTrail trail;

    LastSealedHead(SealedTrail trail) {
        this.trail = trail;
    }

    /** @throws Refusal INVALID before the first seal: the beginning of the chain is the same in every house, and no chance */
    DrawHead read() {
        var head = trail.head();
        if (head.sequence() == 0) {
            throw Refusal.invalid(
                    "The audit trail of this house is not sealed yet, and the draw of staff files takes its"
                            + " chance from the seal. Try again in a minute; nothing you entered is lost.");
        }
        return new DrawHead(head.hash(), head.sequence());
    }
}

package org.hearthmark.audit;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sealed part of the audit trail, for whoever builds on a value that nobody could choose or change afterwards. */
@Component
public class SealedTrail {

    private final Seals seals;
    private final Sealer sealer;

    SealedTrail(Seals seals, Sealer sealer) {
        this.seals = seals;
        this.sealer = sealer;
    }

    /** The last seal; the beginning of the chain before the first. */
    @Transactional(readOnly = true)
    public SealedHead head() {
        return seals.head();
    }

    /** The hash of one seal, in hexadecimal; empty where there is none of this number. */
    @Transactional(readOnly = true)
    public Optional<String> hashOf(long sequence) {
        return seals.find(sequence).map(SealedHead::hash);
    }

    /**
     * Seals without waiting for the schedule, in a transaction apart. What a transaction under way has written, the
     * caller's among them, is not settled yet and is left for later.
     */
    public SealedHead sealNow() {
        sealer.seal();
        return seals.head();
    }
}

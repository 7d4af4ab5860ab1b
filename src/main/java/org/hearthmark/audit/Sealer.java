package org.hearthmark.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals what is settled, one node at a time, and exports every head after its commit. */
@Component
class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final int HEADS_AT_ONCE = 1000;

    private final Seals seals;
    private final SafeHorizon horizon;
    private final HeadsFile exported;
    private final TransactionTemplate apart;

    Sealer(Seals seals, SafeHorizon horizon, HeadsFile exported, PlatformTransactionManager transactions) {
        this.seals = seals;
        this.horizon = horizon;
        this.exported = exported;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void seal() {
        List<SealedHead> made = apart.execute(status -> seals.reserved() ? sealed(horizon.settled()) : List.of());
        made.forEach(head -> LOG.info(
                "Audit trail sealed: {} entries up to number {}, head {} {}",
                head.entries(),
                head.to(),
                head.sequence(),
                head.hash()));
        export();
    }

    private List<SealedHead> sealed(long settled) {
        List<SealedHead> made = new ArrayList<>();
        for (Optional<SealedHead> next = seals.add(settled); next.isPresent(); next = seals.add(settled)) {
            made.add(next.get());
        }
        return made;
    }

    /** Writes out every head that is not in the file yet, whichever node made it. */
    private void export() {
        long last = exported.last().orElse(-1);
        for (List<SealedHead> next = missing(last); !next.isEmpty(); next = missing(last)) {
            exported.append(next);
            last = next.get(next.size() - 1).sequence();
        }
    }

    private List<SealedHead> missing(long last) {
        return apart.execute(status -> seals.after(last, HEADS_AT_ONCE));
    }
}

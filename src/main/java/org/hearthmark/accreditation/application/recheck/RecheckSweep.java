package org.hearthmark.accreditation.application.recheck;

import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.domain.recheck.FirmsAtWork;
import org.hearthmark.provider.PublicFacts;
import org.springframework.stereotype.Component;

/**
 * Goes through all firms with something at stake: registers are asked about each, and each is compared, because what a
 * register says can become worse by the passing of a day alone (accounts that stay late). Run twice, it changes nothing.
 */
@Component
public class RecheckSweep {

    /** Firms in one transaction. */
    static final int AT_ONCE = 200;

    private static final UUID FIRST = new UUID(0, 0);

    private final FirmsAtWork firms;
    private final PublicFacts facts;
    private final Rechecks rechecks;
    private final ProposalRefresh proposals;

    RecheckSweep(FirmsAtWork firms, PublicFacts facts, Rechecks rechecks, ProposalRefresh proposals) {
        this.firms = firms;
        this.facts = facts;
        this.rechecks = rechecks;
        this.proposals = proposals;
    }

    public void run() {
        for (var batch = firms.after(FIRST, AT_ONCE); !batch.isEmpty(); batch = firms.after(last(batch), AT_ONCE)) {
            facts.watch(batch);
            rechecks.compare(batch);
        }
    }

    /** Compares these firms, a batch in a transaction each. */
    void compare(List<UUID> all) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            rechecks.compare(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }

    /** Brings what is proposed in stage 1 up to date, a case in a transaction each. */
    void refreshStage1() {
        for (var batch = firms.inStage1After(FIRST, AT_ONCE);
                !batch.isEmpty();
                batch = firms.inStage1After(last(batch), AT_ONCE)) {
            batch.forEach(proposals::refresh);
        }
    }

    private static UUID last(List<UUID> batch) {
        return batch.get(batch.size() - 1);
    }
}

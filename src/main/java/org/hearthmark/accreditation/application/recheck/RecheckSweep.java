package org.hearthmark.accreditation.application.recheck;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hearthmark.accreditation.domain.recheck.FirmsAtWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Goes through all firms with something at stake: registers are asked about each, and each is compared, because what a
 * register says can become worse by the passing of a day alone (accounts that stay late), and an answer too old to be used.
 * Run twice, it changes nothing. A batch that fails is in the log and passed by; the next sweep tries it again.
 */
@Component
public class RecheckSweep {

    private static final Logger LOG = LoggerFactory.getLogger(RecheckSweep.class);

    /** Firms in one transaction. */
    static final int AT_ONCE = 200;

    private static final UUID FIRST = new UUID(0, 0);

    private final FirmsAtWork firms;
    private final FirmWatch watch;
    private final Rechecks rechecks;
    private final ProposalRefresh proposals;

    RecheckSweep(FirmsAtWork firms, FirmWatch watch, Rechecks rechecks, ProposalRefresh proposals) {
        this.firms = firms;
        this.watch = watch;
        this.rechecks = rechecks;
        this.proposals = proposals;
    }

    public void run() {
        checkFirms();
        refreshStage1();
    }

    /** Watches and compares all firms with something at stake. */
    public void checkFirms() {
        for (var batch = firms.after(FIRST, AT_ONCE); !batch.isEmpty(); batch = firms.after(last(batch), AT_ONCE)) {
            passingBy(batch, watch::settle);
            passingBy(batch, rechecks::compare);
        }
    }

    /** Compares these firms, a batch in a transaction each. */
    void compare(List<UUID> all) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            passingBy(all.subList(from, Math.min(from + AT_ONCE, all.size())), rechecks::compare);
        }
    }

    /** Brings what is proposed in stage 1 up to date, a case in a transaction each. */
    void refreshStage1() {
        for (var batch = firms.inStage1After(FIRST, AT_ONCE);
                !batch.isEmpty();
                batch = firms.inStage1After(last(batch), AT_ONCE)) {
            batch.forEach(caseId -> passingBy(List.of(caseId), one -> proposals.refresh(caseId)));
        }
    }

    private static void passingBy(List<UUID> batch, Consumer<List<UUID>> work) {
        try {
            work.accept(batch);
        } catch (RuntimeException broken) {
            LOG.error("{} from {} to {} could not be checked again", batch.size(), batch.get(0), last(batch), broken);
        }
    }

    private static UUID last(List<UUID> batch) {
        return batch.get(batch.size() - 1);
    }
}

package org.hearthmark.accreditation.application.recheck;

import java.util.List;
import org.hearthmark.accreditation.domain.recheck.FirmsAtWork;
import org.hearthmark.provider.OfstedListImported;
import org.hearthmark.provider.PublicFactsChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** What follows when a public register has told something new: after commit, from what is known then. */
@Component
class RegisterNews {

    private final Rechecks rechecks;
    private final RecheckSweep sweep;
    private final ProposalRefresh proposals;
    private final FirmWatch watch;
    private final FirmsAtWork firms;

    RegisterNews(Rechecks rechecks, RecheckSweep sweep, ProposalRefresh proposals, FirmWatch watch, FirmsAtWork firms) {
        this.rechecks = rechecks;
        this.sweep = sweep;
        this.proposals = proposals;
        this.watch = watch;
        this.firms = firms;
    }

    @ApplicationModuleListener
    void factsChanged(PublicFactsChanged changed) {
        rechecks.compare(List.of(changed.firm()));
        firms.inStage1(List.of(changed.firm())).forEach(proposals::refresh);
        watch.unwatchUnlessAtWork(changed.firm());
    }

    /** A batch of firms in a transaction each, since a list may concern all of them. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void listImported(OfstedListImported imported) {
        sweep.compare(firms.firmsOf(imported.services()));
        sweep.refreshStage1();
    }
}

package org.hearthmark.accreditation.application.recheck;

import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.CaseEnded;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.recheck.FirmsAtWork;
import org.hearthmark.provider.PublicFacts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Registers are asked no more about a firm of which nothing is applied for and nothing accredited. */
@Component
class FirmWatch {

    private static final UUID NO_CASE = new UUID(0, 0);

    private final Cases cases;
    private final FirmsAtWork firms;
    private final Rechecks rechecks;
    private final PublicFacts facts;

    FirmWatch(Cases cases, FirmsAtWork firms, Rechecks rechecks, PublicFacts facts) {
        this.cases = cases;
        this.firms = firms;
        this.rechecks = rechecks;
        this.facts = facts;
    }

    @EventListener
    void caseEnded(CaseEnded ended) {
        cases.findById(ended.caseId())
                .map(AccreditationCase::firm)
                .ifPresent(firm -> unwatchUnlessAtWork(firm, ended.caseId()));
    }

    /** Accreditations run out without anybody doing anything. */
    void unwatchUnlessAtWork(UUID firm) {
        unwatchUnlessAtWork(firm, NO_CASE);
    }

    private void unwatchUnlessAtWork(UUID firm, UUID endedCase) {
        if (!firms.applies(firm, endedCase) && rechecks.standing(List.of(firm)).isEmpty()) {
            facts.unwatch(firm);
        }
    }
}

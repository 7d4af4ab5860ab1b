package org.hearthmark.accreditation.application.recheck;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthmark.accreditation.application.casework.CaseEnded;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.recheck.AccreditedHome;
import org.hearthmark.accreditation.domain.recheck.FirmsAtWork;
import org.hearthmark.provider.PublicFacts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Registers are asked about firms of which something is applied for or accredited, and no more about others. */
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

    /** Of these firms those are watched that have something at stake today, and no others: accreditations run out. */
    void settle(Collection<UUID> batch) {
        var atWork = Stream.concat(
                        firms.applying(batch).stream(),
                        rechecks.standing(batch).stream().map(AccreditedHome::firm))
                .collect(toSet());
        facts.watch(atWork);
        facts.unwatch(batch.stream().filter(firm -> !atWork.contains(firm)).toList());
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

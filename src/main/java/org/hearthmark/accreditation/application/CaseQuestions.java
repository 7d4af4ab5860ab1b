package org.hearthmark.accreditation.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.domain.AccreditationCase;
import org.hearthmark.accreditation.domain.Cases;
import org.hearthmark.accreditation.domain.HomeInCase;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a case's process asks of the case at its gateways, and tells it at its end. */
@Service
public class CaseQuestions {

    private final Cases cases;
    private final AuditTrail audit;
    private final Clock clock;

    CaseQuestions(Cases cases, AuditTrail audit, Clock clock) {
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean refusalProposed(UUID caseId) {
        return require(caseId).refusalProposed();
    }

    @Transactional(readOnly = true)
    public List<UUID> homes(UUID caseId) {
        return require(caseId).homes().stream().map(HomeInCase::id).toList();
    }

    @Transactional(readOnly = true)
    public Instant visitAt(UUID caseId) {
        return require(caseId).visitAt().orElseThrow(() -> new IllegalStateException("No visit is booked"));
    }

    /** Every home is decided. */
    @Transactional
    public void close(UUID caseId) {
        require(caseId).close(clock.instant());
        audit.record(new AuditFact("case-closed", caseId, "system", java.util.Map.of()));
    }

    private AccreditationCase require(UUID caseId) {
        return cases.findById(caseId).orElseThrow(() -> Refusal.unknown("application"));
    }
}

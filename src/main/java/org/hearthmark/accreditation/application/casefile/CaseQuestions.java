package org.hearthmark.accreditation.application.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.CaseEnded;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.DeskVerdict;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a case's process asks of the case at its gateways, and tells it at its end. */
@Service
public class CaseQuestions {

    private static final String SYSTEM = "system";

    private final Cases cases;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseQuestions(Cases cases, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean refusalProposed(UUID caseId) {
        return require(caseId).refusalProposed();
    }

    /** Whether the case stands here now. */
    @Transactional(readOnly = true)
    public boolean isAt(CaseStatus status, UUID caseId) {
        return require(caseId).status() == status;
    }

    /** Whether weighing the desk checks said this. */
    @Transactional(readOnly = true)
    public boolean deskChecksSay(DeskVerdict verdict, UUID caseId) {
        return require(caseId).deskVerdict().equals(Optional.of(verdict));
    }

    /** The homes of which something is still to come. */
    @Transactional(readOnly = true)
    public List<UUID> homes(UUID caseId) {
        return require(caseId).homes().stream()
                .filter(home -> !home.status().ended())
                .map(HomeInCase::id)
                .toList();
    }

    @Transactional(readOnly = true)
    public Instant visitAt(UUID caseId) {
        return require(caseId).visitAt().orElseThrow(() -> new IllegalStateException("No visit is booked"));
    }

    /** Every home has ended. */
    @Transactional
    public void close(UUID caseId) {
        require(caseId).close(clock.instant());
        audit.record(new AuditFact("case-closed", caseId, SYSTEM, Map.of()));
        events.publishEvent(new CaseEnded(caseId, SYSTEM));
    }

    private AccreditationCase require(UUID caseId) {
        return cases.findById(caseId).orElseThrow(() -> Refusal.unknown("application"));
    }
}

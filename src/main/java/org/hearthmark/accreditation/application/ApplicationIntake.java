package org.hearthmark.accreditation.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.domain.AccreditationCase;
import org.hearthmark.accreditation.domain.Cases;
import org.hearthmark.accreditation.domain.Outcome;
import org.hearthmark.accreditation.domain.StepTaken;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An application before its desk checks: complete, sent back for what is missing, or not to be taken any further. */
@Service
public class ApplicationIntake {

    /** How long a provider has to send what is missing, in calendar days. */
    private static final int DAYS_TO_SEND_AGAIN = 28;

    private final Cases cases;
    private final StepBook book;
    private final AuditTrail audit;
    private final Clock clock;

    ApplicationIntake(Cases cases, StepBook book, AuditTrail audit, Clock clock) {
        this.cases = cases;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** An officer has examined the application. */
    @Transactional
    public void examined(StepTaken check) {
        var accreditationCase = require(check.caseId());
        book.enter(check);
        if (check.outcome() == Outcome.RETURNED) {
            accreditationCase.returned(endOfPeriod());
        } else {
            accreditationCase.applicationChecked(check.outcome());
        }
    }

    private Instant endOfPeriod() {
        return LondonTime.startOf(LondonTime.today(clock).plusDays(DAYS_TO_SEND_AGAIN + 1L));
    }

    /** The first instant at which a returned application can no longer be sent again. */
    @Transactional(readOnly = true)
    public Instant returnedUntil(UUID caseId) {
        return require(caseId).returnedUntil().orElseThrow(() -> new IllegalStateException("It was never returned"));
    }

    @Transactional(readOnly = true)
    public boolean periodOver(UUID caseId) {
        return !clock.instant().isBefore(returnedUntil(caseId));
    }

    /** Nobody sent what was missing. */
    @Transactional
    public void expire(UUID caseId) {
        require(caseId).expired(clock.instant());
        audit.record(new AuditFact("application-expired", caseId, "system", Map.of()));
    }

    private AccreditationCase require(UUID caseId) {
        return cases.findById(caseId).orElseThrow(() -> Refusal.unknown("application"));
    }
}

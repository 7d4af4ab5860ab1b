package org.hearthmark.accreditation.application.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.casework.StepResult;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Component;

/** Writes down every step that somebody takes: the fact, and the line of the audit trail. */
@Component
public class StepBook {

    private final Facts facts;
    private final AuditTrail audit;
    private final Clock clock;

    StepBook(Facts facts, AuditTrail audit, Clock clock) {
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** A step that is true from today. */
    public void enter(StepTaken taken) {
        enter(taken, LondonTime.today(clock));
    }

    /** Whether anybody has taken the step for the case. */
    public boolean taken(UUID caseId, Step step) {
        return facts.stepsOf(caseId).stream().anyMatch(result -> result.step() == step);
    }

    public void enter(StepTaken taken, LocalDate trueFrom) {
        facts.record(new StepResult(taken, trueFrom, clock.instant()));
        UUID about = taken.homeId() == null ? taken.caseId() : taken.homeId();
        audit.record(new AuditFact(
                taken.step().key(),
                about,
                taken.by(),
                Map.of("outcome", taken.outcome().name())));
    }
}

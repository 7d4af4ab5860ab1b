package org.hearthmark.accreditation.application.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.CaseWithdrawn;
import org.hearthmark.accreditation.application.casework.CaseEnded;
import org.hearthmark.accreditation.application.casework.CaseNotices;
import org.hearthmark.accreditation.application.casework.CaseProcess;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.Withdrawal;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.Deadlines;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends an application because its provider wants it no longer, at whatever step it stands. Decided homes keep their
 * decision, and nothing is deleted.
 */
@Service
public class Withdrawals {

    private final Cases cases;
    private final Facts facts;
    private final CaseProcess process;
    private final WorkItems workItems;
    private final Deadlines deadlines;
    private final CaseNotices notices;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Withdrawals(
            Cases cases,
            Facts facts,
            CaseProcess process,
            WorkItems workItems,
            Deadlines deadlines,
            CaseNotices notices,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.facts = facts;
        this.process = process;
        this.workItems = workItems;
        this.deadlines = deadlines;
        this.notices = notices;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * By the provider itself.
     *
     * @throws Refusal UNKNOWN for the case of another organisation; INVALID when it has ended; STALE while what follows
     *     from a decision, such as a certificate, is still being made
     */
    @Transactional
    public void withdraw(UUID caseId, UUID organisation, String reason, String by) {
        var own = require(caseId);
        if (!own.organisation().equals(organisation)) {
            throw Refusal.unknown("application");
        }
        withdraw(own, reason, by, false);
    }

    /**
     * By a member of staff, whom the provider has told.
     *
     * @throws Refusal INVALID when the case has ended; STALE while what follows from a decision is still being made
     */
    @Transactional
    public void recordFor(UUID caseId, String reason, String by) {
        withdraw(require(caseId), reason, by, true);
    }

    private void withdraw(AccreditationCase of, String reason, String by, boolean onBehalf) {
        if (of.status().ended()) {
            throw Refusal.invalid("This application has ended: " + of.status().label() + ".");
        }
        if (of.homes().stream().anyMatch(home -> home.status().decided() && !home.ended())) {
            throw Refusal.stale();
        }
        List<WorkItem> open =
                workItems.ofCase(of.id()).stream().filter(WorkItem::open).toList();
        of.withdraw(clock.instant());
        facts.record(new Withdrawal(of.id(), null, reason, onBehalf, LondonTime.today(clock), clock.instant(), by));
        audit.record(new AuditFact("application-withdrawn", of.id(), by, Map.of("onBehalf", String.valueOf(onBehalf))));
        deadlines.met(of.id(), ReturnedApplications.DEADLINE);
        notices.withdrawn(of, open);
        events.publishEvent(new CaseWithdrawn(of.id()));
        events.publishEvent(new CaseEnded(of.id(), by));
        process.withdrawn(of);
    }

    private AccreditationCase require(UUID caseId) {
        return cases.findById(caseId).orElseThrow(() -> Refusal.unknown("application"));
    }
}

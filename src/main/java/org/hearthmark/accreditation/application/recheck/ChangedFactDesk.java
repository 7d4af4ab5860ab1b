package org.hearthmark.accreditation.application.recheck;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.application.standing.Suspensions;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.recheck.AccreditedHome;
import org.hearthmark.accreditation.domain.recheck.ChangedFact;
import org.hearthmark.accreditation.domain.recheck.ChangedFactOutcome;
import org.hearthmark.accreditation.domain.recheck.ChangedFactResult;
import org.hearthmark.accreditation.domain.recheck.ChangedFacts;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people decide about a changed fact: an officer whether it matters, a manager whether homes are suspended for it. */
@Service
public class ChangedFactDesk {

    private final ChangedFactSubjects subjects;
    private final ChangedFacts facts;
    private final Rechecks rechecks;
    private final Suspensions suspensions;
    private final ChangedFactNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    ChangedFactDesk(
            ChangedFactSubjects subjects,
            ChangedFacts facts,
            Rechecks rechecks,
            Suspensions suspensions,
            ChangedFactNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.subjects = subjects;
        this.facts = facts;
        this.rechecks = rechecks;
        this.suspensions = suspensions;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** An officer looked: without effect, or a manager has to consider a suspension. */
    @Transactional
    public void reviewed(UUID changedFact, ChangedFactOutcome outcome, String reasons, String by) {
        var fact = subjects.require(changedFact);
        fact.reviewed(outcome, clock.instant());
        enter(fact, Step.REVIEW_CHANGED_FACT, outcome, reasons, by);
        if (outcome == ChangedFactOutcome.SUSPENSION_PROPOSED) {
            notices.suspensionToConsider(Map.of(fact.id(), subjects.of(fact.id())));
        }
    }

    /**
     * A manager decides: every accredited home that it concerns is suspended at once, or all are left open.
     *
     * @throws Refusal FORBIDDEN for who proposed it
     */
    @Transactional
    public void considered(UUID changedFact, ChangedFactOutcome outcome, String reasons, String by) {
        var fact = subjects.require(changedFact);
        subjects.reasonAgainst(Step.CONSIDER_SUSPENSION, changedFact, by).ifPresent(reason -> {
            throw Refusal.forbidden(reason);
        });
        fact.considered(clock.instant());
        enter(fact, Step.CONSIDER_SUSPENSION, outcome, reasons, by);
        if (outcome == ChangedFactOutcome.SUSPENDED) {
            suspensions.suspend(homes(fact), reasons, by);
        }
    }

    private void enter(ChangedFact fact, Step step, ChangedFactOutcome outcome, String reasons, String by) {
        facts.record(new ChangedFactResult(fact.id(), outcome, reasons, LondonTime.today(clock), clock.instant(), by));
        audit.record(new AuditFact(
                step.key(), fact.caseId(), by, Map.of("changedFact", fact.id().toString(), "outcome", outcome.name())));
    }

    /** The accredited homes that it concerns. */
    private List<UUID> homes(ChangedFact fact) {
        return rechecks.standing(List.of(fact.firm())).stream()
                .filter(home -> fact.service().map(home.service()::equals).orElse(true))
                .map(AccreditedHome::setting)
                .toList();
    }
}

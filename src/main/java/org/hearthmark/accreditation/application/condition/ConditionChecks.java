package org.hearthmark.accreditation.application.condition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.FourEyes;
import org.hearthmark.accreditation.application.casework.FourEyes.Matter;
import org.hearthmark.accreditation.application.casework.HomeNotices;
import org.hearthmark.accreditation.application.casework.PastDay;
import org.hearthmark.accreditation.application.casework.StepBook;
import org.hearthmark.accreditation.application.standing.Suspensions;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.accreditation.domain.condition.ConditionClaim;
import org.hearthmark.accreditation.domain.condition.ConditionFollowUp;
import org.hearthmark.accreditation.domain.condition.ConditionOutcome;
import org.hearthmark.accreditation.domain.condition.ConditionResult;
import org.hearthmark.accreditation.domain.condition.ConditionState;
import org.hearthmark.accreditation.domain.condition.Conditions;
import org.hearthmark.accreditation.domain.condition.FollowUpStatus;
import org.hearthmark.accreditation.domain.condition.FollowUps;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows conditions up: what the provider says, what an inspector finds, and what follows from one that was missed. */
@Service
public class ConditionChecks {

    private final Conditions conditions;
    private final FollowUps followUps;
    private final HomesInCases homes;
    private final ConditionProcess process;
    private final ConditionDeadlines deadlines;
    private final Suspensions suspensions;
    private final FourEyes fourEyes;
    private final HomeNotices notices;
    private final StepBook steps;
    private final AuditTrail audit;
    private final Clock clock;

    ConditionChecks(
            Conditions conditions,
            FollowUps followUps,
            HomesInCases homes,
            ConditionProcess process,
            ConditionDeadlines deadlines,
            Suspensions suspensions,
            FourEyes fourEyes,
            HomeNotices notices,
            StepBook steps,
            AuditTrail audit,
            Clock clock) {
        this.conditions = conditions;
        this.followUps = followUps;
        this.homes = homes;
        this.process = process;
        this.deadlines = deadlines;
        this.suspensions = suspensions;
        this.fourEyes = fourEyes;
        this.notices = notices;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The provider says that it meets a condition; somebody looks now, not at its day.
     *
     * @throws Refusal UNKNOWN for another provider's; INVALID for {@code text} when nothing is said, and when the condition
     *     is not open
     */
    @Transactional
    public void claimMet(UUID condition, UUID organisation, String text, String by) {
        var state = require(condition);
        if (!organisation.equals(organisationOf(state))) {
            throw Refusal.unknown("condition");
        }
        if (!state.open()) {
            throw Refusal.invalid("This condition is not open any more.");
        }
        if (text.isBlank()) {
            throw Refusal.invalid("Say how", Map.of("text", "Say how you meet this condition"));
        }
        conditions.record(new ConditionClaim(condition, text.strip(), LondonTime.today(clock), clock.instant(), by));
        audit.record(new AuditFact("condition-claimed", state.condition().homeId(), by, about(condition)));
        begin(condition);
    }

    /** Begins to check a condition, unless somebody is checking it or it is no longer open; asked twice, it begins once. */
    @Transactional
    public void begin(UUID condition) {
        conditions.lock(condition);
        if (!require(condition).open() || followUps.existsByConditionAndStatusNot(condition, FollowUpStatus.ENDED)) {
            return;
        }
        var followUp = followUps.save(ConditionFollowUp.begin(condition, clock.instant()));
        process.checkBegun(followUp.id());
    }

    /** The conditions whose day is over and that nobody checks yet. */
    @Transactional(readOnly = true)
    public List<UUID> missedTheirDay(int limit) {
        return conditions.toBeChecked(LondonTime.today(clock).minusDays(1), limit);
    }

    /**
     * An inspector looked.
     *
     * @throws Refusal INVALID for {@code newDue} when more time is given without a day ahead, for {@code seenOn} when that
     *     day lies ahead
     */
    @Transactional
    public void checked(
            UUID followUp, ConditionOutcome outcome, LocalDate seenOn, Optional<LocalDate> due, StepTaken step) {
        var of = requireFollowUp(followUp);
        PastDay.require("seenOn", seenOn, LondonTime.today(clock));
        of.checked(outcome, clock.instant());
        enter(of, outcome, outcome == ConditionOutcome.MORE_TIME ? due : Optional.empty(), seenOn, step);
    }

    /**
     * Somebody who did not check it decides what follows from a missed condition.
     *
     * @throws Refusal FORBIDDEN for who checked it; INVALID for {@code newDue} without a day ahead
     */
    @Transactional
    public void decided(UUID followUp, ConditionOutcome outcome, Optional<LocalDate> due, StepTaken step) {
        var of = requireFollowUp(followUp);
        var matter = new Matter(step.caseId(), Optional.of(step.homeId()), Optional.of(of.condition()));
        fourEyes.reasonAgainst(step.step(), matter, step.by()).ifPresent(reason -> {
            throw Refusal.forbidden(reason);
        });
        of.decided(clock.instant());
        enter(of, outcome, outcome.ends() ? Optional.empty() : due, LondonTime.today(clock), step);
        if (outcome == ConditionOutcome.SUSPENDED) {
            suspensions.suspend(require(of.condition()).condition().setting(), step.reasons(), step.by());
        }
    }

    private void enter(
            ConditionFollowUp of, ConditionOutcome outcome, Optional<LocalDate> due, LocalDate from, StepTaken step) {
        boolean dayNeeded = outcome == ConditionOutcome.MORE_TIME || outcome == ConditionOutcome.SUSPENDED;
        if (dayNeeded && due.filter(LondonTime.today(clock)::isBefore).isEmpty()) {
            throw Refusal.invalid("A day is missing", Map.of("newDue", "Enter a day after today."));
        }
        var condition = require(of.condition()).condition();
        var result = new ConditionResult(
                condition.id(),
                condition.setting(),
                outcome,
                due.orElse(null),
                step.reasons(),
                from,
                clock.instant(),
                step.by());
        conditions.record(result);
        steps.enter(step);
        if (outcome.ends()) {
            deadlines.met(condition.id());
        }
        due.ifPresent(day -> deadlines.set(condition.id(), day));
        notices.conditionSettled(require(condition.id()), result.id(), outcome.label());
    }

    /** Whether a check found its condition missed. */
    @Transactional(readOnly = true)
    public boolean missed(UUID followUp) {
        return requireFollowUp(followUp).status() == FollowUpStatus.DECISION;
    }

    private UUID organisationOf(ConditionState state) {
        return homes.findById(state.condition().homeId())
                .orElseThrow()
                .accreditationCase()
                .organisation();
    }

    private static Map<String, String> about(UUID condition) {
        return Map.of("condition", condition.toString());
    }

    private ConditionState require(UUID condition) {
        return conditions.stateOf(condition).orElseThrow(() -> Refusal.unknown("condition"));
    }

    private ConditionFollowUp requireFollowUp(UUID followUp) {
        return followUps.findById(followUp).orElseThrow(() -> Refusal.unknown("check of a condition"));
    }
}

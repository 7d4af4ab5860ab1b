package org.hearthmark.accreditation.application.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.CaseEnded;
import org.hearthmark.accreditation.application.casework.CaseNotices;
import org.hearthmark.accreditation.application.casework.CaseProcess;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.provider.ProviderEntry;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.PublicFacts;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.Deadline;
import org.hearthmark.workflow.DeadlineNear;
import org.hearthmark.workflow.Deadlines;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applications that went back to their provider because something is missing. It has 28 calendar days, is warned 14 and
 * 3 days before they are over, and sends the same application again; otherwise the application expires.
 */
@Service
public class ReturnedApplications {

    /** Kind of the deadline by which a returned application has to come again. */
    static final String DEADLINE = "application-return";

    private static final String SYSTEM = "system";
    private static final int DAYS_TO_SEND_AGAIN = 28;
    private static final List<Integer> WARNED_DAYS_BEFORE = List.of(14, 3);

    private final Cases cases;
    private final HomesUnderWay underWay;
    private final Drafts drafts;
    private final Providers providers;
    private final PublicFacts registers;
    private final CaseProcess process;
    private final Deadlines deadlines;
    private final SentAgain facts;
    private final CaseNotices notices;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReturnedApplications(
            Cases cases,
            HomesUnderWay underWay,
            Drafts drafts,
            Providers providers,
            PublicFacts registers,
            CaseProcess process,
            Deadlines deadlines,
            SentAgain facts,
            CaseNotices notices,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.underWay = underWay;
        this.drafts = drafts;
        this.providers = providers;
        this.registers = registers;
        this.process = process;
        this.deadlines = deadlines;
        this.facts = facts;
        this.notices = notices;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void sendBack(AccreditationCase incomplete, String missing) {
        LocalDate lastDay = LondonTime.today(clock).plusDays(DAYS_TO_SEND_AGAIN);
        var deadline = Deadline.untilTheEndOf(lastDay, incomplete.id(), DEADLINE, warnings(lastDay));
        Instant until = deadline.due();
        incomplete.returned(until);
        deadlines.set(deadline);
        notices.returned(incomplete, missing, until);
    }

    private static LocalDate[] warnings(LocalDate lastDay) {
        return WARNED_DAYS_BEFORE.stream().map(lastDay::minusDays).toArray(LocalDate[]::new);
    }

    @EventListener
    void warn(DeadlineNear near) {
        if (near.kind().equals(DEADLINE)) {
            notices.returnComesToItsEnd(require(near.about()), near.due(), near.number());
        }
    }

    /** The first instant at which a returned application can no longer be sent again. */
    @Transactional(readOnly = true)
    public Instant until(UUID caseId) {
        return untilOf(require(caseId));
    }

    @Transactional(readOnly = true)
    public boolean periodOver(UUID caseId) {
        return !clock.instant().isBefore(until(caseId));
    }

    /**
     * Sends a returned application again, as the same case with the same reference. Sent already, it stays as it is.
     *
     * @throws Refusal UNKNOWN for the case of another organisation; INVALID when the 28 days are over, or when one of the
     *     homes is in another application that is not decided yet
     */
    @Transactional
    public String sendAgain(UUID caseId, UUID organisation, ProviderEntry entry, String by) {
        var returned = require(caseId);
        if (!returned.organisation().equals(organisation)) {
            throw Refusal.unknown("application");
        }
        if (returned.status() != CaseStatus.RETURNED_INCOMPLETE) {
            return returned.reference();
        }
        if (!clock.instant().isBefore(untilOf(returned))) {
            throw Refusal.invalid("The 28 days in which this application could be sent again are over.");
        }
        var entered = providers.enter(organisation, entry, by);
        underWay.refuse(entered.knownBefore(), caseId);
        returned.sentAgain(entered.service(), entered.firmLabel(), Submitted.homes(entered), clock.instant());
        drafts.discard(caseId);
        registers.watch(entered.firm());
        deadlines.met(caseId, DEADLINE);
        facts.record(caseId, by);
        audit.record(new AuditFact(
                "application-sent-again",
                caseId,
                by,
                Map.of("homes", String.valueOf(entered.settings().size()))));
        notices.sentAgain(returned);
        process.sentAgain(returned);
        return returned.reference();
    }

    /** Nobody sent what was missing. */
    @Transactional
    public void expire(UUID caseId) {
        var returned = require(caseId);
        returned.expired(clock.instant());
        deadlines.met(caseId, DEADLINE);
        drafts.discard(caseId);
        audit.record(new AuditFact("application-expired", caseId, SYSTEM, Map.of()));
        notices.expired(returned);
        events.publishEvent(new CaseEnded(caseId, SYSTEM));
    }

    private AccreditationCase require(UUID caseId) {
        return cases.findById(caseId).orElseThrow(() -> Refusal.unknown("application"));
    }

    private static Instant untilOf(AccreditationCase returned) {
        return Optional.of(returned)
                .flatMap(AccreditationCase::returnedUntil)
                .orElseThrow(() -> new IllegalStateException("It waits for nothing: " + returned.id()));
    }
}

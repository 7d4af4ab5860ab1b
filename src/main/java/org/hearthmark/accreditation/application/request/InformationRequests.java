package org.hearthmark.accreditation.application.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.FourEyes;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.request.InformationRequest;
import org.hearthmark.accreditation.domain.request.InformationRequest.Asked;
import org.hearthmark.accreditation.domain.request.RequestEnd;
import org.hearthmark.accreditation.domain.request.RequestEnd.Ended;
import org.hearthmark.accreditation.domain.request.RequestOutcome;
import org.hearthmark.accreditation.domain.request.Requests;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking a provider: each question is answered once or ends by the staff's word, and while one is open the case's clock
 * stands still. Asking counts as having worked on the case.
 */
@Service
public class InformationRequests {

    /** Working days for an answer, unless who asks chooses a day. */
    private static final int USUAL_TIME = 10;

    private final Requests requests;
    private final Cases cases;
    private final CaseClock caseClock;
    private final RequestDeadlines deadlines;
    private final RequestNotices notices;
    private final FourEyes fourEyes;
    private final AuditTrail audit;
    private final WorkingDays workingDays;
    private final Clock clock;

    InformationRequests(
            Requests requests,
            Cases cases,
            CaseClock caseClock,
            RequestDeadlines deadlines,
            RequestNotices notices,
            FourEyes fourEyes,
            AuditTrail audit,
            WorkingDays workingDays,
            Clock clock) {
        this.requests = requests;
        this.cases = cases;
        this.caseClock = caseClock;
        this.deadlines = deadlines;
        this.notices = notices;
        this.fourEyes = fourEyes;
        this.audit = audit;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The day by which an answer is wanted when nobody chooses another. */
    public LocalDate usualDay() {
        return workingDays.plus(LondonTime.today(clock), USUAL_TIME);
    }

    /**
     * Asks the provider and stops the clock.
     *
     * @return the question's number in the case
     * @throws Refusal INVALID when the case has ended, or the day is not ahead; FORBIDDEN for somebody who decided in it
     */
    @Transactional
    public int ask(Asked asked) {
        var of = requireOpen(asked.caseId());
        fourEyes.reasonAgainstWorking(of.id(), asked.by()).ifPresent(why -> {
            throw Refusal.forbidden(why);
        });
        if (!asked.wantedBy().isAfter(LondonTime.today(clock))) {
            throw Refusal.invalid(
                    "The day has to lie ahead",
                    Map.of("wantedBy", "Enter a day after today, so that there is time to answer"));
        }
        requests.lockClock(of.id());
        int number = requests.of(of.id()).size() + 1;
        var request = new InformationRequest(asked, number, LondonTime.today(clock), clock.instant());
        requests.record(request);
        caseClock.changed(of.id());
        deadlines.set(request);
        notices.asked(of, request);
        audited("information-asked", request, asked.by());
        return number;
    }

    /** The provider's one answer. */
    @Transactional
    public void answer(UUID request, String words, String by) {
        end(request, new Ended(RequestOutcome.ANSWERED, words, by), "information-answered");
    }

    /** The staff no longer want to know; the provider is told. */
    @Transactional
    public void takeBack(UUID request, String reason, String by) {
        end(request, new Ended(RequestOutcome.TAKEN_BACK, reason, by), "information-request-taken-back");
    }

    /** @throws Refusal INVALID while there is still time to answer */
    @Transactional
    public void closeUnanswered(UUID request, String reason, String by) {
        if (!require(request).wantedBy().isBefore(LondonTime.today(clock))) {
            throw Refusal.invalid(
                    "The provider still has time to answer. Take the question back if you no longer need it.");
        }
        end(request, new Ended(RequestOutcome.UNANSWERED, reason, by), "information-unanswered");
    }

    /** The case itself has ended: nobody waits for an answer any more. */
    @Transactional
    public void caseEnded(UUID caseId, String by) {
        endWithout(caseId, requests.openOf(List.of(caseId)), "The application has ended.", by);
    }

    /** One home of a case is withdrawn: nobody waits for answers about it, and the clock runs if nothing else is asked. */
    @Transactional
    public void homeWithdrawn(UUID caseId, UUID homeId, String by) {
        requests.lockClock(caseId);
        var aboutIt = requests.openOf(List.of(caseId)).stream()
                .filter(request -> request.homeId().filter(homeId::equals).isPresent())
                .toList();
        endWithout(caseId, aboutIt, "The home was withdrawn.", by);
    }

    private void endWithout(UUID caseId, List<InformationRequest> open, String why, String by) {
        if (open.isEmpty()) {
            return;
        }
        open.forEach(request -> {
            var ended = new Ended(RequestOutcome.CASE_ENDED, why, by);
            requests.record(new RequestEnd(request, ended, LondonTime.today(clock), clock.instant()));
            deadlines.met(request.id());
            audited("information-request-ended", request, by);
        });
        caseClock.changed(caseId);
    }

    private void end(UUID id, Ended ended, String action) {
        var request = require(id);
        requests.lockClock(request.caseId());
        if (requests.openOf(List.of(request.caseId())).stream()
                .noneMatch(open -> open.id().equals(id))) {
            throw Refusal.invalid("This question has been answered or closed already.");
        }
        var of = requireOpen(request.caseId());
        requests.record(new RequestEnd(request, ended, LondonTime.today(clock), clock.instant()));
        caseClock.changed(of.id());
        deadlines.met(id);
        notices.ended(of, request, ended.outcome());
        audited(action, request, ended.by());
    }

    private void audited(String action, InformationRequest request, String by) {
        audit.record(new AuditFact(
                action,
                request.caseId(),
                by,
                Map.of("request", request.id().toString(), "number", Integer.toString(request.number()))));
    }

    private InformationRequest require(UUID request) {
        return requests.find(request).orElseThrow(() -> Refusal.unknown("question"));
    }

    private AccreditationCase requireOpen(UUID caseId) {
        var of = cases.findById(caseId).orElseThrow(() -> Refusal.unknown("application"));
        if (of.closedAt().isPresent()) {
            throw Refusal.invalid("This application has ended, so there is nothing left to ask or to answer.");
        }
        return of;
    }
}

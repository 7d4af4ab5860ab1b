package org.hearthmark.accreditation.application.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.request.InformationRequest;
import org.hearthmark.accreditation.domain.request.Requests;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.WorkingDays;
import org.hearthmark.workflow.Deadline;
import org.hearthmark.workflow.DeadlineNear;
import org.hearthmark.workflow.DeadlinePassed;
import org.hearthmark.workflow.Deadlines;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The day by which each answer is wanted: a reminder two working days before, and a word to who asked when it is over. */
@Component
class RequestDeadlines {

    static final String KIND = "information-request";

    private static final int REMINDER = 2;

    private final Deadlines deadlines;
    private final Requests requests;
    private final Cases cases;
    private final RequestNotices notices;
    private final WorkingDays workingDays;

    RequestDeadlines(
            Deadlines deadlines, Requests requests, Cases cases, RequestNotices notices, WorkingDays workingDays) {
        this.deadlines = deadlines;
        this.requests = requests;
        this.cases = cases;
        this.notices = notices;
        this.workingDays = workingDays;
    }

    void set(InformationRequest request) {
        deadlines.set(new Deadline(
                request.id(),
                KIND,
                LondonTime.closeOfBusiness(request.wantedBy()),
                List.of(reminder(request.wantedBy()))));
    }

    void met(UUID request) {
        deadlines.met(request, KIND);
    }

    private Instant reminder(LocalDate wantedBy) {
        LocalDate day = wantedBy.minusDays(1);
        while (!workingDays.isWorkingDay(day) || workingDays.plus(day, REMINDER).isAfter(wantedBy)) {
            day = day.minusDays(1);
        }
        return LondonTime.morningOf(day);
    }

    @EventListener
    void comesNear(DeadlineNear near) {
        if (near.kind().equals(KIND)) {
            var request = requests.find(near.about()).orElseThrow();
            notices.reminder(cases.findById(request.caseId()).orElseThrow(), request, near.number());
        }
    }

    @EventListener
    void passed(DeadlinePassed passed) {
        if (passed.kind().equals(KIND)) {
            var request = requests.find(passed.about()).orElseThrow();
            notices.overdue(cases.findById(request.caseId()).orElseThrow(), request);
        }
    }
}

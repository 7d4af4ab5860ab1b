package org.hearthmark.accreditation.application.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.PastDay;
import org.hearthmark.accreditation.application.casework.StepBook;
import org.hearthmark.accreditation.application.item.InspectionFindings.ItemFinding;
import org.hearthmark.accreditation.application.item.ItemBook;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stage 2: the visit to the provider, its notice and what came of it. */
@Service
public class Visits {

    /** Notice that a provider gets of a visit, in working days; the same that Ofsted gives. */
    private final Cases cases;

    private final StepBook book;
    private final ItemBook items;
    private final NoticeOfVisit notice;
    private final Clock clock;

    Visits(Cases cases, StepBook book, ItemBook items, NoticeOfVisit notice, Clock clock) {
        this.cases = cases;
        this.book = book;
        this.items = items;
        this.notice = notice;
        this.clock = clock;
    }

    /**
     * In a case of the first model, which draws no files.
     *
     * @throws Refusal INVALID for {@code visitOn} when the provider would get less than two working days' notice
     */
    @Transactional
    public void booked(StepTaken booking, Instant visitAt) {
        notice.require(visitAt);
        var accreditationCase = require(booking.caseId());
        book.enter(booking);
        accreditationCase.visitBooked(visitAt);
    }

    /**
     * In a case of the first model, where the visit is all of stage 2.
     *
     * @throws Refusal INVALID for {@code visitedOn} when the day lies ahead, or before the application
     */
    @Transactional
    public void recorded(StepTaken visit, LocalDate visitedOn) {
        enter(visit, visitedOn).visitRecorded(visit.outcome());
    }

    /**
     * @param items what was found of the provider's and the services' items
     * @throws Refusal INVALID for {@code visitedOn} when the day lies ahead or before the day of the visit, or for items
     *     that cannot be recorded
     */
    @Transactional
    public void found(StepTaken visit, LocalDate visitedOn, List<ItemFinding> items) {
        requireDayOfVisit(require(visit.caseId()), visitedOn);
        var of = enter(visit, visitedOn);
        this.items.enter(of.id(), Optional.empty(), items, visitedOn, visit.by());
        of.visitFound(visit.outcome());
    }

    private static void requireDayOfVisit(AccreditationCase of, LocalDate visitedOn) {
        var day = of.visitAt()
                .map(LondonTime::dayOf)
                .orElseThrow(() -> Refusal.invalid("The visit is cancelled. Book a new day on the case page first."));
        if (visitedOn.isBefore(day)) {
            throw Refusal.invalid(
                    "The visit is booked for a later day",
                    Map.of(
                            "visitedOn",
                            "The visit is booked for " + DaysInWords.day(day) + ". Move it on the case page first."));
        }
    }

    private AccreditationCase enter(StepTaken visit, LocalDate visitedOn) {
        var accreditationCase = require(visit.caseId());
        PastDay.requireSince(
                "visitedOn", visitedOn, LondonTime.dayOf(accreditationCase.submittedAt()), LondonTime.today(clock));
        book.enter(visit, visitedOn);
        return accreditationCase;
    }

    private AccreditationCase require(UUID caseId) {
        return cases.findById(caseId).orElseThrow(() -> Refusal.unknown("application"));
    }
}

package org.hearthmark.accreditation.application.visit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.StepBook;
import org.hearthmark.accreditation.application.sample.FileBook;
import org.hearthmark.accreditation.application.sample.FileDraws;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Person;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.WorkingDays;
import org.hearthmark.workflow.TaskDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The day of the visit: booked with the draw of staff files, moved, cancelled. A move keeps who was drawn: otherwise moving
 * would be a way to draw until the files suit somebody.
 */
@Service
public class VisitArrangements {

    /** Notice that a provider gets of a visit, in working days; the same that Ofsted gives. */

    /** In how many working days a cancelled visit is to be booked again. */
    private static final int TO_BOOK_AGAIN = 20;

    private static final List<Step> ON_THE_DAY =
            List.of(Step.RECORD_VISIT, Step.RECORD_FILE_SAMPLE, Step.RECORD_SAMPLE_ITEMS);

    private final Cases cases;
    private final StepBook steps;
    private final BookingBook book;
    private final FileBook files;
    private final StaffListGate gate;
    private final FileDraws draws;
    private final VisitNotices notices;
    private final People people;
    private final TaskDates tasks;
    private final AuditTrail audit;
    private final NoticeOfVisit notice;
    private final WorkingDays workingDays;
    private final Clock clock;

    VisitArrangements(
            Cases cases,
            StepBook steps,
            BookingBook book,
            FileBook files,
            StaffListGate gate,
            FileDraws draws,
            VisitNotices notices,
            People people,
            TaskDates tasks,
            AuditTrail audit,
            NoticeOfVisit notice,
            WorkingDays workingDays,
            Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.book = book;
        this.files = files;
        this.gate = gate;
        this.draws = draws;
        this.notices = notices;
        this.people = people;
        this.tasks = tasks;
        this.audit = audit;
        this.notice = notice;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * The visit is booked and the staff files to be opened are drawn.
     *
     * @throws Refusal INVALID without a declared staff list; for {@code visitOn} when the provider would get less than two
     *     working days' notice; for {@code comeAlong} when somebody named is no colleague
     */
    @Transactional
    public void arranged(StepTaken booking, VisitPlan plan) {
        var of = require(booking.caseId());
        var list = gate.require(of);
        notice.require(plan.visitAt());
        var attendees = attendees(of, plan.comeAlong(), booking.by());
        steps.enter(booking);
        of.visitArranged(plan.visitAt());
        draws.first(of.id(), list, booking.by());
        tell(of, BookingKind.BOOKED, plan, attendees, Optional.empty(), booking.by());
    }

    /** @throws Refusal INVALID without a reason or notice, or once somebody has recorded what was found at the visit */
    @Transactional
    public void moved(UUID caseId, VisitPlan plan, String reason, String by) {
        var of = require(caseId);
        requireNotBegun(of);
        requireReason(reason);
        notice.require(plan.visitAt());
        var attendees = attendees(of, plan.comeAlong(), by);
        of.visitMoved(plan.visitAt());
        tell(of, BookingKind.MOVED, plan, attendees, Optional.of(reason), by);
        ON_THE_DAY.forEach(
                step -> tasks.reschedule(caseId, step.key(), plan.visitAt(), LondonTime.dayOf(plan.visitAt())));
    }

    /** @throws Refusal INVALID without a reason, or when there is no visit that could be cancelled any more */
    @Transactional
    public void cancelled(UUID caseId, String reason, String by) {
        var of = require(caseId);
        requireNotBegun(of);
        requireReason(reason);
        if (of.visitAt().isEmpty()) {
            throw Refusal.invalid("The visit is cancelled already");
        }
        of.visitCancelled();
        tellCancelled(of, reason, by);
        ON_THE_DAY.forEach(step -> tasks.reschedule(caseId, step.key(), workingDays.dueIn(TO_BOOK_AGAIN), null));
    }

    /** The application ends before its visit: who was invited is told, if there is somebody. */
    @Transactional
    public void endedBeforeVisit(UUID caseId, String by) {
        book.lastOf(caseId)
                .filter(last -> !last.cancelled() && last.visitAt().isAfter(clock.instant()))
                .ifPresent(last -> tellCancelled(require(caseId), "The application has ended.", by));
    }

    /** What happened to the appointment, the first thing first. */
    @Transactional(readOnly = true)
    public List<VisitBooking> of(UUID caseId) {
        return book.of(caseId);
    }

    private void tellCancelled(AccreditationCase of, String reason, String by) {
        book.lastOf(of.id())
                .ifPresent(last -> enter(
                        of,
                        new VisitBooking(
                                BookingKind.CANCELLED,
                                last.sequence() + 1,
                                last.visitAt(),
                                last.place(),
                                last.comeAlong(),
                                last.attendees(),
                                Optional.of(reason),
                                clock.instant(),
                                by)));
    }

    private void tell(
            AccreditationCase of,
            BookingKind kind,
            VisitPlan plan,
            List<String> attendees,
            Optional<String> reason,
            String by) {
        int sequence = book.lastOf(of.id()).map(last -> last.sequence() + 1).orElse(0);
        enter(
                of,
                new VisitBooking(
                        kind,
                        sequence,
                        plan.visitAt(),
                        plan.place(),
                        plan.comeAlong(),
                        attendees,
                        reason,
                        clock.instant(),
                        by));
    }

    private void enter(AccreditationCase of, VisitBooking booking) {
        book.enter(of.id(), booking);
        notices.visit(of, booking);
        if (booking.kind() != BookingKind.BOOKED) {
            String action = booking.cancelled() ? "visit-cancelled" : "visit-moved";
            audit.record(new AuditFact(
                    action,
                    of.id(),
                    booking.by(),
                    Map.of("day", LondonTime.dayOf(booking.visitAt()).toString())));
        }
    }

    private List<String> attendees(AccreditationCase of, List<String> comeAlong, String by) {
        var addresses = new ArrayList<String>();
        addresses.add(notices.contactOf(of));
        people.find(by).map(Person::email).ifPresent(addresses::add);
        comeAlong.forEach(username -> addresses.add(colleague(username).email()));
        return addresses.stream().distinct().toList();
    }

    private Person colleague(String username) {
        return people.find(username)
                .filter(person -> !person.groups().isEmpty())
                .orElseThrow(() -> Refusal.invalid(
                        "Somebody who comes along is not known",
                        Map.of("comeAlong", "There is no colleague with the user name " + username + ".")));
    }

    private void requireNotBegun(AccreditationCase of) {
        boolean recorded = !files.of(of.id()).isEmpty() || steps.taken(of.id(), Step.RECORD_VISIT);
        if (recorded) {
            throw Refusal.invalid("The visit has taken place: what was found is being recorded");
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw Refusal.invalid("A reason is missing", Map.of("reason", "Say why; the provider reads it."));
        }
    }

    private AccreditationCase require(UUID caseId) {
        return cases.findById(caseId).orElseThrow(() -> Refusal.unknown("application"));
    }
}

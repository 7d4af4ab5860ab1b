package org.hearthmark.accreditation.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.AccreditationCase;
import org.hearthmark.accreditation.domain.Cases;
import org.hearthmark.accreditation.domain.SampleState;
import org.hearthmark.accreditation.domain.StepTaken;
import org.hearthmark.accreditation.domain.VisitVerdict;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stage 2: the visit to the provider, its notice and what came of it. */
@Service
public class Visits {

    /** Notice that a provider gets of a visit, in working days; the same that Ofsted gives. */
    private static final int NOTICE = 2;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Cases cases;
    private final StepBook book;
    private final WorkingDays workingDays;
    private final Clock clock;

    Visits(Cases cases, StepBook book, WorkingDays workingDays, Clock clock) {
        this.cases = cases;
        this.book = book;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * In a case of the first model, which draws no files.
     *
     * @throws Refusal INVALID for {@code visitOn} when the provider would get less than two working days' notice
     */
    @Transactional
    public void booked(StepTaken booking, Instant visitAt) {
        requireNotice(visitAt);
        var accreditationCase = require(booking.caseId());
        book.enter(booking);
        accreditationCase.visitBooked(visitAt);
    }

    /**
     * The visit is booked, and the staff files to be opened are drawn.
     *
     * @throws Refusal INVALID for {@code visitOn} when the provider would get less than two working days' notice
     */
    @Transactional
    public void arranged(StepTaken booking, Instant visitAt) {
        requireNotice(visitAt);
        var accreditationCase = require(booking.caseId());
        book.enter(booking);
        accreditationCase.visitArranged(visitAt);
    }

    private void requireNotice(Instant visitAt) {
        var earliest = workingDays.plus(LondonTime.today(clock), NOTICE);
        if (LondonTime.dayOf(visitAt).isBefore(earliest)) {
            throw Refusal.invalid(
                    "The visit is too soon",
                    Map.of(
                            "visitOn",
                            "Choose " + DAY.format(earliest)
                                    + " or later: the provider gets at least two working days' notice of a visit."));
        }
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

    /** @throws Refusal INVALID for {@code visitedOn} when the day lies ahead, or before the application */
    @Transactional
    public void found(StepTaken visit, LocalDate visitedOn) {
        enter(visit, visitedOn).visitFound(visit.outcome());
    }

    private AccreditationCase enter(StepTaken visit, LocalDate visitedOn) {
        var accreditationCase = require(visit.caseId());
        PastDay.requireSince(
                "visitedOn", visitedOn, LondonTime.dayOf(accreditationCase.submittedAt()), LondonTime.today(clock));
        book.enter(visit, visitedOn);
        return accreditationCase;
    }

    /** The drawn files that are still to be recorded, by id. */
    @Transactional(readOnly = true)
    public List<UUID> filesToRecord(UUID caseId) {
        require(caseId);
        return List.of();
    }

    @Transactional
    public void fileRecorded(StepTaken file) {
        require(file.caseId());
        book.enter(file);
    }

    /** Every drawn file is recorded. */
    @Transactional
    public void weighFiles(UUID caseId) {
        require(caseId).filesWeighed(false);
    }

    /** Whether a second draw follows. */
    @Transactional(readOnly = true)
    public boolean secondDrawNeeded(UUID caseId) {
        return require(caseId).sampleState().equals(Optional.of(SampleState.FILES));
    }

    /** Draws a second time. */
    @Transactional
    public void drawAgain(UUID caseId) {
        require(caseId);
    }

    @Transactional
    public void sampleItemsRecorded(StepTaken items) {
        var accreditationCase = require(items.caseId());
        book.enter(items);
        accreditationCase.sampleRecorded(items.outcome());
    }

    /** Visit and sample are in: what they say together. */
    @Transactional
    public void weigh(UUID caseId) {
        require(caseId).visitWeighed(VisitVerdict.PASS);
    }

    @Transactional
    public void curesChecked(StepTaken cures) {
        var accreditationCase = require(cures.caseId());
        book.enter(cures);
        accreditationCase.curesChecked(cures.outcome());
    }

    private AccreditationCase require(UUID caseId) {
        return cases.findById(caseId).orElseThrow(() -> Refusal.unknown("application"));
    }
}

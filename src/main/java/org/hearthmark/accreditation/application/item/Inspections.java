package org.hearthmark.accreditation.application.item;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.accreditation.application.casework.PastDay;
import org.hearthmark.accreditation.application.casework.StepBook;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stage 3: what an inspector found in a home, item by item, kept so that any later standard can be held against it. */
@Service
public class Inspections {

    private final HomesInCases homes;
    private final ItemBook items;
    private final StepBook book;
    private final Clock clock;

    Inspections(HomesInCases homes, ItemBook items, StepBook book, Clock clock) {
        this.homes = homes;
        this.items = items;
        this.book = book;
        this.clock = clock;
    }

    /**
     * @throws Refusal INVALID with the form's field for each item whose comment is missing, or whose level is above what
     *     the measured value allows, or for {@code inspectedOn} when the day lies ahead
     */
    @Transactional
    public void recorded(StepTaken inspection, InspectionFindings findings) {
        enter(inspection, findings).inspectionRecorded();
    }

    /**
     * In a case that knows no report.
     *
     * @throws Refusal as {@link #recorded}
     */
    @Transactional
    public void recordedWithoutReport(StepTaken inspection, InspectionFindings findings) {
        enter(inspection, findings).inspected();
    }

    private HomeInCase enter(StepTaken inspection, InspectionFindings findings) {
        var home = homes.findById(inspection.homeId()).orElseThrow(() -> Refusal.unknown("home"));
        PastDay.requireSince(
                "inspectedOn",
                findings.inspectedOn(),
                LondonTime.dayOf(home.accreditationCase().submittedAt()),
                LondonTime.today(clock));
        items.enter(
                inspection.caseId(), Optional.of(home.id()), findings.items(), findings.inspectedOn(), inspection.by());
        book.enter(withoutFindings(inspection), findings.inspectedOn());
        return home;
    }

    /** The findings are rows of their own; the step keeps only that it was taken. */
    private static StepTaken withoutFindings(StepTaken inspection) {
        Map<String, Object> none = new HashMap<>();
        return new StepTaken(
                inspection.caseId(),
                inspection.homeId(),
                inspection.step(),
                inspection.outcome(),
                none,
                inspection.reasons(),
                inspection.by());
    }
}

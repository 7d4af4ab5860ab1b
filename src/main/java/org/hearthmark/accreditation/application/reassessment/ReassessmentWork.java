package org.hearthmark.accreditation.application.reassessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.PastDay;
import org.hearthmark.accreditation.application.casework.StepBook;
import org.hearthmark.accreditation.application.item.InspectionFindings;
import org.hearthmark.accreditation.application.item.InspectionFindings.ItemFinding;
import org.hearthmark.accreditation.application.item.ItemBook;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.accreditation.domain.reassessment.Reassessment;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentRows;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Level;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers read and inspectors see of a home that is looked at again, item by item. */
@Service
public class ReassessmentWork {

    private final ReassessmentRows rows;
    private final ItemBook items;
    private final StepBook steps;
    private final ReassessmentEnds ends;
    private final Clock clock;

    ReassessmentWork(ReassessmentRows rows, ItemBook items, StepBook steps, ReassessmentEnds ends, Clock clock) {
        this.rows = rows;
        this.items = items;
        this.steps = steps;
        this.ends = ends;
        this.clock = clock;
    }

    /**
     * An officer read the evidence. What it does not show is left to an inspector, and what was recorded of it before stays.
     *
     * @throws Refusal INVALID with the form's field for what cannot be recorded as it is
     */
    @Transactional
    public void evidenceChecked(UUID id, InspectionFindings findings, StepTaken step) {
        var of = require(id);
        enter(of, findings, step);
        of.checked(findings.items().stream()
                .filter(finding -> finding.level() == Level.NOT_LOOKED_AT)
                .map(ItemFinding::item)
                .toList());
        concludeWhereDone(of, step.by());
    }

    /**
     * An inspector looked.
     *
     * @throws Refusal as {@link #evidenceChecked}
     */
    @Transactional
    public void itemsInspected(UUID id, InspectionFindings findings, StepTaken step) {
        var of = require(id);
        enter(of, findings, step);
        of.inspected();
        concludeWhereDone(of, step.by());
    }

    private void enter(Reassessment of, InspectionFindings findings, StepTaken step) {
        var day = findings.inspectedOn();
        requireWithin(of, day);
        items.enter(step.caseId(), Optional.of(step.homeId()), found(findings), day, step.by());
        steps.enter(step.withoutFindings(), day);
    }

    private static List<ItemFinding> found(InspectionFindings findings) {
        return findings.items().stream()
                .filter(finding -> finding.level() != Level.NOT_LOOKED_AT)
                .toList();
    }

    private void requireWithin(Reassessment of, LocalDate day) {
        PastDay.requireSince(
                "inspectedOn",
                day,
                LondonTime.dayOf(of.startedAt()),
                LondonTime.today(clock),
                "this reassessment began");
    }

    private void concludeWhereDone(Reassessment of, String by) {
        if (of.toBeDecided()) {
            ends.conclude(of, by);
        }
    }

    private Reassessment require(UUID id) {
        return rows.find(id).orElseThrow(() -> Refusal.unknown("reassessment"));
    }
}

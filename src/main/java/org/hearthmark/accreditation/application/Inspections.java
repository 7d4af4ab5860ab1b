package org.hearthmark.accreditation.application;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearthmark.accreditation.application.InspectionFindings.ItemFinding;
import org.hearthmark.accreditation.domain.Facts;
import org.hearthmark.accreditation.domain.HomeInCase;
import org.hearthmark.accreditation.domain.HomesInCases;
import org.hearthmark.accreditation.domain.ItemRecord;
import org.hearthmark.accreditation.domain.StepTaken;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stage 3: what an inspector found in a home, item by item, kept so that any later standard can be held against it. */
@Service
public class Inspections {

    private final HomesInCases homes;
    private final Facts facts;
    private final Standards standards;
    private final StepBook book;
    private final Clock clock;

    Inspections(HomesInCases homes, Facts facts, Standards standards, StepBook book, Clock clock) {
        this.homes = homes;
        this.facts = facts;
        this.standards = standards;
        this.book = book;
        this.clock = clock;
    }

    /**
     * @throws Refusal INVALID with the form's field for each item whose comment is missing, or whose level is above what
     *     the measured value allows, or for {@code inspectedOn} when the day lies ahead
     */
    @Transactional
    public void recorded(StepTaken inspection, InspectionFindings findings) {
        var home = homes.findById(inspection.homeId()).orElseThrow(() -> Refusal.unknown("home"));
        PastDay.requireSince(
                "inspectedOn",
                findings.inspectedOn(),
                LondonTime.dayOf(home.accreditationCase().submittedAt()),
                LondonTime.today(clock));
        refuseFaults(findings);
        book.enter(withoutFindings(inspection), findings.inspectedOn());
        findings.items().forEach(finding -> facts.record(fact(home, finding, findings, inspection.by())));
        home.inspected();
    }

    private void refuseFaults(InspectionFindings findings) {
        var rule = new FindingRule(standards.inForce(LondonTime.today(clock)), findings.inspectedOn());
        var faults = new LinkedHashMap<String, String>();
        for (var finding : findings.items()) {
            rule.faultOf(standards.item(finding.item()), finding)
                    .ifPresent(fault -> faults.put(ItemFields.nameOf(finding.item(), fault.part()), fault.message()));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid("Some findings cannot be recorded as they are", faults);
        }
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

    private ItemRecord fact(HomeInCase home, ItemFinding finding, InspectionFindings findings, String by) {
        return new ItemRecord(
                home.id(),
                home.setting(),
                finding.item(),
                finding.level(),
                finding.measure().orElse(null),
                finding.comment().orElse(null),
                findings.inspectedOn(),
                clock.instant(),
                by);
    }
}

package org.hearthmark.accreditation.application;

import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.domain.Cases;
import org.hearthmark.accreditation.domain.HomesInCases;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.TaskSubject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a task is about, in the few words that a work list has room for. */
@Service
public class CaseSubjects {

    private final Cases cases;
    private final HomesInCases homes;

    CaseSubjects(Cases cases, HomesInCases homes) {
        this.cases = cases;
        this.homes = homes;
    }

    @Transactional(readOnly = true)
    public TaskSubject ofCase(UUID caseId) {
        var found = cases.findById(caseId).orElseThrow(() -> Refusal.unknown("application"));
        return new TaskSubject(found.id(), found.reference(), "", found.area(), found.firmLabel());
    }

    @Transactional(readOnly = true)
    public TaskSubject ofHome(UUID homeId) {
        var home = homes.findById(homeId).orElseThrow(() -> Refusal.unknown("home"));
        var of = home.accreditationCase();
        var label = home.number() + " of " + of.homes().size();
        return new TaskSubject(of.id(), of.reference(), label, home.area(), of.firmLabel());
    }

    @Transactional(readOnly = true)
    public Set<UUID> openCases() {
        return cases.open();
    }

    @Transactional(readOnly = true)
    public Set<UUID> homesUnderWay() {
        return homes.underWay();
    }
}

package org.hearthmark.accreditation.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hearthmark.accreditation.domain.Cases;
import org.hearthmark.accreditation.domain.HomesInCases;
import org.hearthmark.accreditation.domain.StatusOf;
import org.hearthmark.accreditation.domain.Step;
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

    /** The case to which a home belongs. */
    @Transactional(readOnly = true)
    public UUID caseOf(UUID homeId) {
        return homes.findById(homeId)
                .orElseThrow(() -> Refusal.unknown("home"))
                .accreditationCase()
                .id();
    }

    @Transactional(readOnly = true)
    public Set<UUID> openCases() {
        return cases.open();
    }

    @Transactional(readOnly = true)
    public Set<UUID> homesUnderWay() {
        return homes.underWay();
    }

    /** The step that each case stands at, where its status names exactly one. */
    @Transactional(readOnly = true)
    public Map<UUID, String> stepsOfCases() {
        return steps(cases.statuses(), status -> switch (status) {
            case SUBMITTED -> Optional.of(Step.CHECK_APPLICATION);
            case VISIT_TO_BOOK -> Optional.of(Step.BOOK_VISIT);
            case VISIT_BOOKED -> Optional.of(Step.RECORD_VISIT);
            case DESK_CHECKS, HOMES_UNDER_WAY, CLOSED -> Optional.empty();
        });
    }

    /** The step that each home in stage 3 stands at. */
    @Transactional(readOnly = true)
    public Map<UUID, String> stepsOfHomes() {
        return steps(homes.statusesUnderWay(), status -> switch (status) {
            case LANDLORD_CHECK -> Optional.of(Step.CHECK_LANDLORD);
            case INSPECTION -> Optional.of(Step.INSPECT_PROPERTY);
            case PANEL -> Optional.of(Step.DECIDE_PROPERTY);
            case WAITING, ACCREDITED, REFUSED -> Optional.empty();
        });
    }

    private static <S> Map<UUID, String> steps(List<StatusOf<S>> statuses, Function<S, Optional<Step>> stepOf) {
        var steps = new HashMap<UUID, String>();
        statuses.forEach(one -> stepOf.apply(one.status()).ifPresent(step -> steps.put(one.id(), step.key())));
        return steps;
    }
}

package org.hearthmark.accreditation.application.sample;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.domain.casework.CasePlace;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.casework.ProviderAnswer;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.TaskSubject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a task is about, in the few words that a work list has room for. */
@Service
public class CaseSubjects {

    private final Cases cases;
    private final HomesInCases homes;
    private final FileSamples files;

    CaseSubjects(Cases cases, HomesInCases homes, FileSamples files) {
        this.cases = cases;
        this.homes = homes;
        this.files = files;
    }

    @Transactional(readOnly = true)
    public TaskSubject ofCase(UUID caseId) {
        var found = cases.findById(caseId).orElseThrow(() -> Refusal.unknown("application"));
        return new TaskSubject(found.id(), found.reference(), "", found.area(), found.firmLabel());
    }

    /** A drawn staff file, by its number: nothing here says whose it is. */
    @Transactional(readOnly = true)
    public TaskSubject ofFile(UUID caseId, UUID file) {
        var of = ofCase(caseId);
        return new TaskSubject(of.caseKey(), of.reference(), files.label(file), of.area(), of.providerLabel());
    }

    @Transactional(readOnly = true)
    public TaskSubject ofHome(UUID homeId) {
        var home = homes.findById(homeId).orElseThrow(() -> Refusal.unknown("home"));
        var of = home.accreditationCase();
        var label = home.number() + " of " + of.homes().size() + (of.ofAddedHome() ? ", added later" : "");
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
        return cases.open().stream().map(CasePlace::id).collect(Collectors.toSet());
    }

    @Transactional(readOnly = true)
    public Set<UUID> homesUnderWay() {
        return homes.underWay();
    }

    /** The steps open in each case: those of its place, without those of which a result is recorded already. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<String>> stepsOfCases() {
        var steps = new HashMap<UUID, Set<String>>();
        var visitsRecorded = cases.visitsRecorded();
        for (var place : cases.open()) {
            var open = place.steps().stream().map(Step::key).collect(Collectors.toCollection(HashSet::new));
            if (visitsRecorded.contains(place.id())) {
                open.remove(Step.RECORD_VISIT.key());
            }
            steps.put(place.id(), open);
        }
        cases.deskChecksDone().forEach(done -> steps.get(done.id()).remove(done.status()));
        return steps;
    }

    /** The step that each home in stage 3 stands at. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<String>> stepsOfHomes() {
        var steps = new HashMap<UUID, Set<String>>();
        homes.allUnderWay().forEach(home -> steps.put(home.id(), stepsOf(home)));
        return steps;
    }

    private static Set<String> stepsOf(HomeInCase home) {
        return switch (home.status()) {
            case LANDLORD_CHECK -> Set.of(Step.CHECK_LANDLORD.key());
            case INSPECTION -> Set.of(Step.INSPECT_PROPERTY.key());
            case REPORT -> ifGiven(home.comments(), Step.CONSIDER_COMMENTS);
            case PANEL -> Set.of(Step.DECIDE_PROPERTY.key());
            case PROPOSED_REFUSAL -> ifGiven(home.representations(), Step.CONSIDER_REPRESENTATIONS);
            case DEFERRED, ACCREDITED, ACCREDITED_WITH_CONDITIONS -> Set.of();
            case WAITING, REFUSED, WITHDRAWN -> throw new IllegalStateException("Not in stage 3: " + home.id());
        };
    }

    private static Set<String> ifGiven(Optional<ProviderAnswer> answer, Step step) {
        return answer.filter(ProviderAnswer::given).isPresent() ? Set.of(step.key()) : Set.of();
    }
}

package org.hearthmark.accreditation.application.recheck;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hearthmark.accreditation.application.casework.FollowUpSubjects;
import org.hearthmark.accreditation.application.recheck.ChangedFactBook.ChangedCheck;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.recheck.ChangedFact;
import org.hearthmark.accreditation.domain.recheck.ChangedFactOutcome;
import org.hearthmark.accreditation.domain.recheck.ChangedFactStatus;
import org.hearthmark.accreditation.domain.recheck.ChangedFacts;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.TaskSubject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the follow-up of a changed fact is about, where it stands, and who may not decide it. */
@Service
public class ChangedFactSubjects implements FollowUpSubjects {

    static final String PROPOSED_IT = "You proposed to consider this suspension, so somebody else decides on it.";

    /** A text in a form's variable may not be longer than 4,000 characters. */
    private static final int LONGEST = 3800;

    private final ChangedFacts facts;
    private final ChangedFactBook book;
    private final Cases cases;
    private final Providers providers;

    ChangedFactSubjects(ChangedFacts facts, ChangedFactBook book, Cases cases, Providers providers) {
        this.facts = facts;
        this.book = book;
        this.cases = cases;
        this.providers = providers;
    }

    @Override
    @Transactional(readOnly = true)
    public TaskSubject of(UUID changedFact) {
        var fact = require(changedFact);
        return subject(cases.findById(fact.caseId()).orElseThrow(), checks(changedFact));
    }

    /** Of many, in their order, by three statements; what follows in the same transaction finds them known. */
    @Transactional(readOnly = true)
    public Map<UUID, TaskSubject> of(List<UUID> changedFacts) {
        var caseOf = facts.all(changedFacts).stream().collect(toMap(ChangedFact::id, ChangedFact::caseId));
        var ofCases = cases.findByIdIn(Set.copyOf(caseOf.values())).stream()
                .collect(toMap(AccreditationCase::id, Function.identity()));
        var checks = book.checksOf(changedFacts);
        var subjects = new LinkedHashMap<UUID, TaskSubject>();
        changedFacts.forEach(id ->
                subjects.put(id, subject(ofCases.get(caseOf.get(id)), checks.getOrDefault(id, List.of()))));
        return subjects;
    }

    private static TaskSubject subject(AccreditationCase of, List<ChangedCheck> checks) {
        var label = checks.stream().map(ChangedCheck::check).collect(joining(", "));
        return new TaskSubject(of.id(), of.reference(), label, of.area(), of.firmLabel());
    }

    /** Which homes it concerns, what has become worse, a line for each check, and what an officer made of it. */
    @Transactional(readOnly = true)
    public String inWords(UUID changedFact) {
        var lines = checks(changedFact).stream()
                .map(check -> "- " + check.inWords())
                .collect(joining("\n"));
        var proposal = facts.resultsOf(List.of(changedFact)).stream()
                .map(result -> "\n\n" + result.outcome().label() + ": " + result.reasons())
                .collect(joining());
        var all = concerned(require(changedFact)) + "\n\n" + lines + proposal;
        return all.length() > LONGEST ? all.substring(0, LONGEST) + " …" : all;
    }

    private String concerned(ChangedFact fact) {
        return fact.service()
                .map(service -> providers.services(Set.of(service)).get(service).name())
                .map(name -> "It concerns the accredited homes of the service “" + name + "”.")
                .orElse("It concerns all accredited homes of the provider.");
    }

    @Transactional(readOnly = true)
    public boolean alarm(UUID changedFact) {
        return require(changedFact).alarm();
    }

    @Transactional(readOnly = true)
    public boolean suspensionProposed(UUID changedFact) {
        return require(changedFact).status() == ChangedFactStatus.CONSIDERATION;
    }

    /** Whoever proposed a suspension does not decide on it. */
    @Transactional(readOnly = true)
    public Optional<String> reasonAgainst(Step step, UUID changedFact, String person) {
        boolean proposed = step == Step.CONSIDER_SUSPENSION
                && facts.resultsOf(List.of(changedFact)).stream()
                        .filter(result -> result.outcome() == ChangedFactOutcome.SUSPENSION_PROPOSED)
                        .anyMatch(result -> result.recordedBy().equals(person));
        return proposed ? Optional.of(PROPOSED_IT) : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> underWay() {
        return facts.open().stream().map(ChangedFact::id).collect(toSet());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Set<String>> steps() {
        return facts.open().stream()
                .collect(toMap(ChangedFact::id, fact -> Set.of(step(fact).key())));
    }

    private static Step step(ChangedFact fact) {
        return fact.status() == ChangedFactStatus.REVIEW ? Step.REVIEW_CHANGED_FACT : Step.CONSIDER_SUSPENSION;
    }

    private List<ChangedCheck> checks(UUID changedFact) {
        return book.checksOf(List.of(changedFact)).getOrDefault(changedFact, List.of());
    }

    ChangedFact require(UUID changedFact) {
        return facts.find(changedFact).orElseThrow(() -> Refusal.unknown("changed fact"));
    }
}

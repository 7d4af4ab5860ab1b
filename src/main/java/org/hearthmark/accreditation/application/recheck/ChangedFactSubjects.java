package org.hearthmark.accreditation.application.recheck;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.application.recheck.ChangedFactBook.ChangedCheck;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.recheck.ChangedFact;
import org.hearthmark.accreditation.domain.recheck.ChangedFactOutcome;
import org.hearthmark.accreditation.domain.recheck.ChangedFactStatus;
import org.hearthmark.accreditation.domain.recheck.ChangedFacts;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.TaskSubject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the follow-up of a changed fact is about, where it stands, and who may not decide it. */
@Service
public class ChangedFactSubjects {

    static final String PROPOSED_IT = "You proposed to consider this suspension, so somebody else decides on it.";

    /** A text in a form's variable may not be longer than 4,000 characters. */
    private static final int LONGEST = 3800;

    private final ChangedFacts facts;
    private final ChangedFactBook book;
    private final Cases cases;

    ChangedFactSubjects(ChangedFacts facts, ChangedFactBook book, Cases cases) {
        this.facts = facts;
        this.book = book;
        this.cases = cases;
    }

    @Transactional(readOnly = true)
    public TaskSubject of(UUID changedFact) {
        var fact = require(changedFact);
        var of = cases.findById(fact.caseId()).orElseThrow();
        var label = checks(changedFact).stream().map(ChangedCheck::check).collect(joining(", "));
        return new TaskSubject(of.id(), of.reference(), label, of.area(), of.firmLabel());
    }

    /** What has become worse, a line for each check, and what an officer made of it. */
    @Transactional(readOnly = true)
    public String inWords(UUID changedFact) {
        var lines = checks(changedFact).stream()
                .map(check -> "- " + check.inWords())
                .collect(joining("\n"));
        var proposal = facts.resultsOf(List.of(changedFact)).stream()
                .map(result -> "\n\n" + result.outcome().label() + ": " + result.reasons())
                .collect(joining());
        var all = lines + proposal;
        return all.length() > LONGEST ? all.substring(0, LONGEST) + " …" : all;
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

    /** Those under way. */
    @Transactional(readOnly = true)
    public Set<UUID> underWay() {
        return facts.open().stream().map(ChangedFact::id).collect(toSet());
    }

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

package org.hearthmark.accreditation.application;

import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.DecisionOutcome;
import org.hearthmark.accreditation.domain.Facts;
import org.hearthmark.accreditation.domain.HomeInCase;
import org.hearthmark.accreditation.domain.HomesInCases;
import org.hearthmark.accreditation.domain.ProviderAnswer;
import org.hearthmark.accreditation.domain.Step;
import org.hearthmark.accreditation.domain.StepResult;
import org.hearthmark.accreditation.domain.StepTaken;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a provider says against a proposed refusal, and what comes of it. */
@Service
public class Representations {

    private static final String SYSTEM = "system";
    private static final String FIELD = "result";
    private static final String UNANSWERED =
            "The panel proposed to refuse the home, and its provider made no representations within 28 days.";

    private final HomesInCases homes;
    private final Facts facts;
    private final StepBook steps;
    private final DecisionBook book;

    Representations(HomesInCases homes, Facts facts, StepBook steps, DecisionBook book) {
        this.homes = homes;
        this.facts = facts;
        this.steps = steps;
        this.book = book;
    }

    /** @throws Refusal INVALID for {@code result} when a law or critical item stands in the way of accrediting */
    @Transactional
    public void considered(StepTaken step, Verdict verdict) {
        var home = require(step.homeId());
        if (verdict.outcome().accredits()) {
            book.requireLawMet(home, verdict.outcome(), FIELD);
        }
        steps.enter(step);
        home.representations().ifPresent(ProviderAnswer::considered);
        switch (verdict.outcome()) {
            case ACCREDITED, ACCREDITED_WITH_CONDITIONS -> home.accredited(verdict.outcome());
            case INSPECTION_ORDERED -> home.inspectionOrdered();
            case REFUSED -> {
                // becomes final at the next step of the process, in this transaction
            }
            default -> throw new IllegalArgumentException("No result of representations: " + verdict.outcome());
        }
        if (verdict.outcome() != DecisionOutcome.REFUSED) {
            book.enter(home, verdict.outcome(), verdict.reasons(), Step.CONSIDER_REPRESENTATIONS, step.by());
        }
    }

    /** Nobody answered the proposed refusal in time, or its representations were not upheld. */
    @Transactional
    public void refuseForGood(UUID homeId) {
        var home = require(homeId);
        home.refusedForGood();
        var considered =
                home.representations().filter(ProviderAnswer::wasConsidered).flatMap(answer -> lastConsidered(home));
        book.enter(
                home,
                DecisionOutcome.REFUSED,
                considered.flatMap(StepResult::reasons).orElse(UNANSWERED),
                Step.CONSIDER_REPRESENTATIONS,
                considered.map(StepResult::recordedBy).orElse(SYSTEM));
    }

    private Optional<StepResult> lastConsidered(HomeInCase home) {
        return facts.stepsOf(home.accreditationCase().id()).stream()
                .filter(step -> step.step() == Step.CONSIDER_REPRESENTATIONS)
                .filter(step -> step.homeId().filter(home.id()::equals).isPresent())
                .reduce((earlier, later) -> later);
    }

    private HomeInCase require(UUID homeId) {
        return homes.findById(homeId).orElseThrow(() -> Refusal.unknown("home"));
    }
}

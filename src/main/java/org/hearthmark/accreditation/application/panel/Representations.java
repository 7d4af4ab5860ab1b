package org.hearthmark.accreditation.application.panel;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.FourEyes;
import org.hearthmark.accreditation.application.casework.FourEyes.Matter;
import org.hearthmark.accreditation.application.casework.HomeEnds;
import org.hearthmark.accreditation.application.casework.HomeProcess;
import org.hearthmark.accreditation.application.casework.StepBook;
import org.hearthmark.accreditation.application.casework.Verdict;
import org.hearthmark.accreditation.application.condition.ConditionBook;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.casework.ProviderAnswer;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.casework.StepResult;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.accreditation.domain.panel.Representation;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.LondonTime;
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
    private final ConditionBook conditions;
    private final DecisionBook book;
    private final FourEyes fourEyes;
    private final HomeProcess process;
    private final RepresentationDeadlines deadlines;
    private final RepresentationNotices notices;
    private final HomeEnds ends;
    private final AuditTrail audit;
    private final Clock clock;

    Representations(
            HomesInCases homes,
            Facts facts,
            StepBook steps,
            ConditionBook conditions,
            DecisionBook book,
            FourEyes fourEyes,
            HomeProcess process,
            RepresentationDeadlines deadlines,
            RepresentationNotices notices,
            HomeEnds ends,
            AuditTrail audit,
            Clock clock) {
        this.homes = homes;
        this.facts = facts;
        this.steps = steps;
        this.conditions = conditions;
        this.book = book;
        this.fourEyes = fourEyes;
        this.process = process;
        this.deadlines = deadlines;
        this.notices = notices;
        this.ends = ends;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The provider says why its home should not be refused; once.
     *
     * @throws Refusal UNKNOWN for a home of another provider; INVALID for {@code text} when nothing is said, and when the
     *     time is over or something was said before
     */
    @Transactional
    public void make(UUID homeId, UUID organisation, String text, String by) {
        var home = require(homeId);
        var today = LondonTime.today(clock);
        if (!home.accreditationCase().organisation().equals(organisation)) {
            throw Refusal.unknown("home");
        }
        if (text.isBlank()) {
            throw Refusal.invalid("Say why", Map.of("text", "Say why your home should not be refused"));
        }
        var answer = home.representations()
                .filter(awaited -> awaited.open(today))
                .orElseThrow(() -> Refusal.invalid("The time for representations is over, or you made them already."));
        answer.given(today);
        var said = new Representation(homeId, text.strip(), today, clock.instant(), by);
        facts.record(said);
        deadlines.met(homeId);
        notices.made(home, said.id());
        audit.record(new AuditFact("representations-made", homeId, by, Map.of()));
        process.representationsMade(homeId);
    }

    /** @throws Refusal FORBIDDEN for who worked on the case or sat in its meeting; INVALID for {@code result} when a law or critical item stands in the way of accrediting */
    @Transactional
    public void considered(StepTaken step, Verdict verdict) {
        var home = require(step.homeId());
        var matter = Matter.ofHome(home.accreditationCase().id(), home.id());
        fourEyes.reasonAgainst(Step.CONSIDER_REPRESENTATIONS, matter, step.by()).ifPresent(reason -> {
            throw Refusal.forbidden(reason);
        });
        conditions.requireFit(verdict);
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
            book.enter(home, verdict, Step.CONSIDER_REPRESENTATIONS, step.by());
        }
    }

    /** Nobody answered the proposed refusal in time, or its representations were not upheld. */
    @Transactional
    public void refuseForGood(UUID homeId) {
        var home = require(homeId);
        home.refusedForGood();
        deadlines.met(homeId);
        var considered =
                home.representations().filter(ProviderAnswer::wasConsidered).flatMap(answer -> lastConsidered(home));
        book.enter(
                home,
                Verdict.of(
                        DecisionOutcome.REFUSED,
                        considered.flatMap(StepResult::reasons).orElse(UNANSWERED)),
                Step.CONSIDER_REPRESENTATIONS,
                considered.map(StepResult::recordedBy).orElse(SYSTEM));
        ends.ended(home);
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

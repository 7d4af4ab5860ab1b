package org.hearthmark.accreditation.application.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.StageTwoBegun;
import org.hearthmark.accreditation.application.casework.StepBook;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.Outcome;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.accreditation.domain.desk.CheckRecord;
import org.hearthmark.accreditation.domain.desk.CheckRecords;
import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.desk.DeskCheckList;
import org.hearthmark.accreditation.domain.desk.DeskState;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second person who looks at the desk checks where the table asks for one: they agree, propose to refuse the whole
 * application, or send checks back, which are pending from then on.
 */
@Service
public class DeskReview {

    private final Cases cases;
    private final CheckRecords records;
    private final CheckWeighing weighing;
    private final StepBook steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeskReview(
            Cases cases,
            CheckRecords records,
            CheckWeighing weighing,
            StepBook steps,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.records = records;
        this.weighing = weighing;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void agreed(StepTaken review) {
        var of = require(review.caseId());
        steps.enter(of(review, Outcome.CLEAR));
        weighing.refuseLandlords(of);
        of.deskChecksReviewed(Outcome.CLEAR);
        events.publishEvent(new StageTwoBegun(of.id()));
    }

    @Transactional
    public void refusalProposed(StepTaken review) {
        steps.enter(of(review, Outcome.STOP));
        require(review.caseId()).deskChecksReviewed(Outcome.STOP);
    }

    /**
     * @param checks the ids of the checks to be made again
     * @param home   the number of the home whose landlord is meant, where one of them is a landlord's
     * @throws Refusal INVALID for {@code checks} when one was never made, and for {@code home} when there is no such home
     */
    @Transactional
    public void sentBack(StepTaken review, List<String> checks, Optional<Integer> home) {
        var accreditationCase = require(review.caseId());
        var made = made(accreditationCase, checks, home);
        steps.enter(of(review, Outcome.AMBER));
        accreditationCase.deskChecksSentBack();
        var today = LondonTime.today(clock);
        made.forEach(last -> records.record(new CheckRecord(
                review.caseId(),
                last.homeId().orElse(null),
                Step.REVIEW_DESK_CHECKS,
                PendingChecks.sentBack(last, review.reasons(), today),
                clock.instant(),
                review.by())));
    }

    private List<CheckRecord> made(AccreditationCase of, List<String> checks, Optional<Integer> home) {
        var state = DeskState.of(records.of(of.id()));
        var made = new ArrayList<CheckRecord>();
        for (var id : checks) {
            var about = DeskCheckList.published().check(id).ofHome()
                    ? Optional.of(homeOf(of, home))
                    : Optional.<UUID>empty();
            made.add(state.result(id, about)
                    .filter(one -> one.result() != CheckResult.NOT_APPLICABLE)
                    .orElseThrow(() -> Refusal.invalid(
                            "There is a problem", Map.of("checks", id + " does not apply here, so it was not made."))));
        }
        return made;
    }

    private static UUID homeOf(AccreditationCase of, Optional<Integer> number) {
        return of.homes().stream()
                .filter(one -> number.filter(wanted -> wanted == one.number()).isPresent())
                .findFirst()
                .map(HomeInCase::id)
                .orElseThrow(() -> Refusal.invalid(
                        "There is a problem",
                        Map.of("home", "Choose a number from 1 to " + of.homes().size() + ".")));
    }

    private static StepTaken of(StepTaken review, Outcome outcome) {
        return new StepTaken(
                review.caseId(), null, review.step(), outcome, review.findings(), review.reasons(), review.by());
    }

    private AccreditationCase require(UUID caseId) {
        return cases.findById(caseId).orElseThrow(() -> Refusal.unknown("application"));
    }
}

package org.hearthmark.accreditation.application.reassessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.GradeTable.Verdict;
import org.hearthmark.accreditation.application.casework.FourEyes;
import org.hearthmark.accreditation.application.casework.FourEyes.Matter;
import org.hearthmark.accreditation.application.casework.StepBook;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.accreditation.domain.item.LawField;
import org.hearthmark.accreditation.domain.reassessment.Reassessment;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentOutcome;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentRows;
import org.hearthmark.accreditation.domain.reassessment.Round;
import org.hearthmark.accreditation.domain.standing.GapAnswer;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who had no hand in a reassessment decides of a home that does not meet everything. */
@Service
public class ReassessmentDecisions {

    private static final String RESULT = "result";
    private static final String NEW_DATE = "newDate";

    private final ReassessmentRows rows;
    private final AssessedHomes homes;
    private final AnswerChecks checks;
    private final AccreditingAnew anew;
    private final ReassessmentEnds ends;
    private final ReassessmentNotices notices;
    private final FourEyes fourEyes;
    private final StepBook steps;
    private final Standards standards;
    private final Clock clock;

    ReassessmentDecisions(
            ReassessmentRows rows,
            AssessedHomes homes,
            AnswerChecks checks,
            AccreditingAnew anew,
            ReassessmentEnds ends,
            ReassessmentNotices notices,
            FourEyes fourEyes,
            StepBook steps,
            Standards standards,
            Clock clock) {
        this.rows = rows;
        this.homes = homes;
        this.checks = checks;
        this.anew = anew;
        this.ends = ends;
        this.notices = notices;
        this.fourEyes = fourEyes;
        this.steps = steps;
        this.standards = standards;
        this.clock = clock;
    }

    /**
     * It takes its course: what is recorded counts from the home's own dates.
     *
     * @throws Refusal FORBIDDEN for who asked for it, checked, inspected or answered
     */
    @Transactional
    public void takesItsCourse(UUID id, StepTaken step) {
        var of = begin(id, step);
        checks.enter(homes.of(of.setting()).waitingAbout(of.items()), step.reasons(), step.by());
        ends.end(of, ReassessmentOutcome.COURSE, step.reasons(), step.by());
    }

    /**
     * Its provider has more time for what it answered, as far as no law asks for it.
     *
     * @throws Refusal as {@link #takesItsCourse}; INVALID for {@code newDate} without a day ahead, for {@code result} where
     *     nothing was answered for which time can be given
     */
    @Transactional
    public void moreTime(UUID id, Optional<LocalDate> until, StepTaken step) {
        var of = begin(id, step);
        var day = until.filter(LondonTime.today(clock)::isBefore)
                .orElseThrow(() -> Refusal.invalid("A day is missing", Map.of(NEW_DATE, "Enter a day after today.")));
        var home = homes.of(of.setting());
        var answers = home.waitingAbout(of.items());
        var law = answers.stream().filter(answer -> isLaw(home, answer)).toList();
        if (answers.size() == law.size()) {
            throw Refusal.invalid(
                    "There is nothing to give more time for",
                    Map.of(RESULT, "More time can be given only for what was answered and is not law."));
        }
        answers.forEach(answer ->
                checks.enter(answer, step.reasons(), Optional.of(day).filter(one -> !law.contains(answer)), step.by()));
        waitOrLook(of, home);
        notices.moreTime(of, day, step.reasons());
    }

    /** What came while it was looked at is looked at next. */
    private void waitOrLook(Reassessment of, AssessedHome home) {
        var later = home.answered().stream()
                .filter(item -> !of.items().contains(item))
                .toList();
        if (later.isEmpty()) {
            of.waitsAgain();
        } else {
            of.looksAgain(Round.ofPapers(later));
        }
    }

    /** Whether the level that is answered is law, or the law itself is not met. */
    private boolean isLaw(AssessedHome home, GapAnswer answer) {
        var item = standards.item(answer.item());
        boolean binds = home.decision()
                .filter(decision -> LawField.isLaw(item, decision.judged().ages()))
                .isPresent();
        return binds && (item.law().containsKey(answer.level()) || !home.meets(answer.item(), 1));
    }

    /**
     * The home stands as it is, on what is asked today, with the grade that the table gives.
     *
     * @throws Refusal as {@link #takesItsCourse}; INVALID for {@code result} where the table lets nobody accredit it
     */
    @Transactional
    public void stands(UUID id, StepTaken step) {
        var of = begin(id, step);
        var home = homes.of(of.setting());
        if (!anew.allowed(home)) {
            throw Refusal.invalid("This home cannot stand as it is", Map.of(RESULT, against(home)));
        }
        checks.enter(home.waitingAbout(of.items()), step.reasons(), step.by());
        anew.decide(of, home, step.reasons(), step.by());
        ends.end(of, ReassessmentOutcome.STANDS, step.reasons(), step.by());
    }

    private String against(AssessedHome home) {
        boolean notSeen = home.decision().isPresent() && anew.graded(home).verdict() == Verdict.NOT_YET;
        return notSeen
                ? "Nobody looked at something on which the law or the alliance insists. Ask for it to be looked at, or let"
                        + " it take its course."
                : "The law is not met, or the home reaches less than 60 %, or is not accredited any more. Let it take its"
                        + " course.";
    }

    private Reassessment begin(UUID id, StepTaken step) {
        var of = rows.find(id).orElseThrow(() -> Refusal.unknown("reassessment"));
        var matter = new Matter(step.caseId(), Optional.of(step.homeId()), Optional.of(id));
        fourEyes.reasonAgainst(step.step(), matter, step.by()).ifPresent(reason -> {
            throw Refusal.forbidden(reason);
        });
        steps.enter(step);
        return of;
    }

    /** What of the items looked at is not met, in words for who decides. */
    @Transactional(readOnly = true)
    public List<String> notMet(UUID id) {
        var of = rows.find(id).orElseThrow(() -> Refusal.unknown("reassessment"));
        var items = homes.of(of.setting()).items();
        return of.items().stream()
                .filter(items::containsKey)
                .map(items::get)
                .filter(one -> !one.met())
                .map(one -> one.item().id() + " " + one.item().title() + " (level " + one.asked()
                        + " is asked, recorded: " + one.level().label().toLowerCase(java.util.Locale.UK) + ")")
                .toList();
    }
}

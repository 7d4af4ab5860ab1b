package org.hearthmark.accreditation.application.reassessment;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.GradeTable;
import org.hearthmark.accreditation.GradeTable.Graded;
import org.hearthmark.accreditation.GradeTable.Verdict;
import org.hearthmark.accreditation.SettingAccredited;
import org.hearthmark.accreditation.application.item.Grading;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.item.HomeGrade;
import org.hearthmark.accreditation.domain.panel.Decision;
import org.hearthmark.accreditation.domain.reassessment.Reassessment;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.accreditation.domain.standing.ItemOnDay;
import org.hearthmark.accreditation.domain.standing.SettingFacts.DecisionFact;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Asked;
import org.hearthmark.standard.Scope;
import org.hearthmark.standard.Standards;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Moves the accreditation of a home to what is asked today: a decision and a grade of their own, judged on what is recorded.
 * Its review moves only where everything of the home was looked at.
 */
@Component
class AccreditingAnew {

    private final HomesInCases homes;
    private final Standards standards;
    private final GradeTable table;
    private final Grading grading;
    private final Facts facts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccreditingAnew(
            HomesInCases homes,
            Standards standards,
            GradeTable table,
            Grading grading,
            Facts facts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.homes = homes;
        this.standards = standards;
        this.table = table;
        this.grading = grading;
        this.facts = facts;
        this.events = events;
        this.clock = clock;
    }

    /** What the grade table says of what is recorded today against what is asked today. */
    Graded graded(AssessedHome home) {
        return table.of(worked(home, asked(home)).counted());
    }

    /** Whether the table lets it be accredited as it is. */
    boolean allowed(AssessedHome home) {
        var verdict = graded(home).verdict();
        return home.decision().isPresent() && (verdict == Verdict.ACCREDIT || verdict == Verdict.CONDITIONS);
    }

    /** Whether a new decision would say anything new: a later version, or a better grade. */
    boolean saysMore(AssessedHome home) {
        var decision = home.decision().orElseThrow();
        boolean better = home.home()
                .decidedGrade(home.day())
                .map(Grade::ordinal)
                .filter(decided -> graded(home).grade().ordinal() < decided)
                .isPresent();
        return better || asked(home).version() > decision.standardVersion();
    }

    /**
     * @param by who decided, or {@code system} where the rule did
     */
    void decide(Reassessment of, AssessedHome home, String reasons, String by) {
        var before = home.decision().orElseThrow();
        var inCase = homes.findById(before.home()).orElseThrow();
        var asked = asked(home);
        var worked = worked(home, asked);
        boolean reviewed = reviewed(home, of.startedAt());
        grading.gradeAnew(inCase, asked, worked, reviewed);
        var decision = new Decision(
                        before.home(),
                        inCase.setting(),
                        outcome(home, worked),
                        reasons,
                        asked.version(),
                        before.judged(),
                        LondonTime.today(clock),
                        clock.instant(),
                        by)
                .takenBecauseOf(of.id());
        reviewOn(home, reviewed).ifPresent(decision::reviewedOn);
        facts.record(decision);
        events.publishEvent(new SettingAccredited(inCase.setting()));
    }

    private static Optional<LocalDate> reviewOn(AssessedHome home, boolean reviewed) {
        return reviewed ? Optional.empty() : home.reviewOn();
    }

    private DecisionOutcome outcome(AssessedHome home, HomeGrade worked) {
        boolean conditions = table.of(worked.counted()).verdict() == Verdict.CONDITIONS
                || home.home()
                        .standing(home.day())
                        .mark()
                        .filter(mark -> !mark.conditions().isEmpty())
                        .isPresent();
        return conditions ? DecisionOutcome.ACCREDITED_WITH_CONDITIONS : DecisionOutcome.ACCREDITED;
    }

    /** Whether every item of the home itself that is asked was recorded since. */
    private static boolean reviewed(AssessedHome home, Instant since) {
        return home.home().items(home.day()).stream()
                .filter(one -> one.item().scope() == Scope.PROPERTY)
                .allMatch(one -> one.fact()
                        .filter(fact -> !fact.recordedAt().isBefore(since))
                        .isPresent());
    }

    private Asked asked(AssessedHome home) {
        return standards.bar(home.home().ground()).on(home.day());
    }

    private HomeGrade worked(AssessedHome home, Asked asked) {
        var levels = home.home().items(home.day()).stream()
                .collect(toMap(one -> one.item().id(), ItemOnDay::level));
        var ages = home.decision().map(DecisionFact::judged).orElseThrow().ages();
        return HomeGrade.of(standards.items(), levels, asked, ages);
    }
}

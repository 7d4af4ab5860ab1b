package org.hearthmark.accreditation.application.reassessment;

import java.time.Clock;
import java.util.Map;
import org.hearthmark.accreditation.domain.reassessment.Reassessment;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentKind;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentOutcome;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentRows;
import org.hearthmark.accreditation.domain.reassessment.Round;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What follows once everything of a round was looked at: where all is met, the home is accredited anew by the rule; where
 * something answered is not, somebody decides; where the rest is not answered yet, its provider has until its own dates.
 */
@Component
class ReassessmentEnds {

    private static final String SYSTEM = "system";
    private static final String MET = "What was answered is met, as it was recorded.";
    private static final String ALL_MET = "Everything that is asked of this home today was checked, and is met.";

    private final ReassessmentRows rows;
    private final AssessedHomes homes;
    private final AnswerChecks checks;
    private final AccreditingAnew anew;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReassessmentEnds(
            ReassessmentRows rows,
            AssessedHomes homes,
            AnswerChecks checks,
            AccreditingAnew anew,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.homes = homes;
        this.checks = checks;
        this.anew = anew;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A review, and what a manager asked for, is decided by somebody in any case. */
    void conclude(Reassessment of, String by) {
        rows.write();
        var home = homes.of(of.setting());
        var answers = home.waitingAbout(of.items());
        checks.enter(answers.stream().filter(home::met).toList(), MET, by);
        if (of.kind() == ReassessmentKind.RAISE && answers.stream().allMatch(home::met)) {
            goOn(of, home);
        }
    }

    private void goOn(Reassessment of, AssessedHome home) {
        var later = home.answered().stream()
                .filter(item -> !of.items().contains(item))
                .toList();
        if (!later.isEmpty()) {
            of.looksAgain(Round.ofPapers(later));
        } else if (!home.gaps().isEmpty()) {
            of.waitsAgain();
        } else if (home.decision().isEmpty()) {
            end(of, ReassessmentOutcome.NEEDLESS, ALL_MET, SYSTEM);
        } else if (anew.allowed(home)) {
            cured(of, home);
        }
    }

    private void cured(Reassessment of, AssessedHome home) {
        if (anew.saysMore(home)) {
            anew.decide(of, home, ALL_MET, SYSTEM);
        }
        end(of, ReassessmentOutcome.CURED, ALL_MET, SYSTEM);
    }

    void end(Reassessment of, ReassessmentOutcome as, String reasons, String by) {
        of.ended(as, clock.instant());
        tell(of, as, reasons, by);
    }

    /** Its last own date is over. */
    void unanswered(Reassessment of) {
        of.unanswered(clock.instant());
        tell(of, ReassessmentOutcome.UNANSWERED, "", SYSTEM);
    }

    void needless(Reassessment of) {
        of.needless(clock.instant());
        tell(of, ReassessmentOutcome.NEEDLESS, "", SYSTEM);
    }

    private void tell(Reassessment of, ReassessmentOutcome as, String reasons, String by) {
        audit.record(new AuditFact("reassessment-ended", of.setting(), by, Map.of("outcome", as.name())));
        rows.write();
        events.publishEvent(new ReassessmentEnded(of.id(), of.setting(), as, reasons));
    }
}

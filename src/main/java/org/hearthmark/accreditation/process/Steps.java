package org.hearthmark.accreditation.process;

import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.Outcome;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.workflow.Answers;
import org.hearthmark.workflow.CompletedTask;

/** Translates a completed task into the step that the application services know. */
final class Steps {

    private Steps() {}

    static StepTaken ofCase(CompletedTask done, Step step, Outcome outcome) {
        return of(done, done.task().businessKey(), null, step, outcome);
    }

    static StepTaken ofHome(CompletedTask done, UUID caseId, UUID home, Step step, Outcome outcome) {
        return of(done, caseId, home, step, outcome);
    }

    private static StepTaken of(CompletedTask done, UUID caseId, UUID home, Step step, Outcome outcome) {
        var answers = done.answers();
        var reasons = answers.optionalText(AccreditationModel.REASONS).orElse(null);
        return new StepTaken(caseId, home, step, outcome, answers.values(), reasons, done.worker());
    }

    /** The forms' codes for an outcome: clear, amber, stop. */
    static Outcome outcome(Answers answers) {
        return switch (answers.text(AccreditationModel.OUTCOME)) {
            case "clear" -> Outcome.CLEAR;
            case "amber" -> Outcome.AMBER;
            case "stop" -> Outcome.STOP;
            default -> throw new IllegalArgumentException("The form let an unknown outcome through");
        };
    }
}

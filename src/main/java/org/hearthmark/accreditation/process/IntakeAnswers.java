package org.hearthmark.accreditation.process;

import org.hearthmark.accreditation.domain.casework.Outcome;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.workflow.CompletedTask;

/** Translates what an officer answered about an application; what is missing is the reason for sending it back. */
final class IntakeAnswers {

    private IntakeAnswers() {}

    static StepTaken step(CompletedTask done) {
        return switch (done.answers().text("complete")) {
            case "complete" -> Steps.ofCase(done, Step.CHECK_APPLICATION, Outcome.CLEAR);
            case "refuse" -> Steps.ofCase(done, Step.CHECK_APPLICATION, Outcome.STOP);
            case "return" -> returned(done);
            default -> throw new IllegalArgumentException("The form let an unknown answer through");
        };
    }

    private static StepTaken returned(CompletedTask done) {
        var answers = done.answers();
        return new StepTaken(
                done.task().businessKey(),
                null,
                Step.CHECK_APPLICATION,
                Outcome.RETURNED,
                answers.values(),
                answers.text("missing"),
                done.worker());
    }
}

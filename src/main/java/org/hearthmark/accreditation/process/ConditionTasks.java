package org.hearthmark.accreditation.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.hearthmark.accreditation.application.condition.ConditionChecks;
import org.hearthmark.accreditation.application.condition.ConditionSubjects;
import org.hearthmark.accreditation.domain.casework.Outcome;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.accreditation.domain.condition.ConditionOutcome;
import org.hearthmark.workflow.CompletedTask;
import org.springframework.stereotype.Component;

/** What {@code condition-follow-up.bpmn} calls for one check of a condition. */
@Component
public class ConditionTasks {

    private final ConditionChecks checks;
    private final ConditionSubjects subjects;

    ConditionTasks(ConditionChecks checks, ConditionSubjects subjects) {
        this.checks = checks;
        this.subjects = subjects;
    }

    public void conditionChecked(DelegateTask task) {
        var done = CompletedTask.of(task);
        var outcome = switch (done.answers().text("result")) {
            case "met" -> ConditionOutcome.MET;
            case "moreTime" -> ConditionOutcome.MORE_TIME;
            case "notMet" -> ConditionOutcome.NOT_MET;
            default -> throw new IllegalArgumentException("The form let an unknown result through");
        };
        checks.checked(
                done.task().businessKey(),
                outcome,
                done.answers().date("seenOn").orElseThrow(),
                done.answers().date("newDue"),
                step(done, Step.CHECK_CONDITION));
    }

    public void missedConditionDecided(DelegateTask task) {
        var done = CompletedTask.of(task);
        var outcome = switch (done.answers().text("result")) {
            case "moreTime" -> ConditionOutcome.MORE_TIME;
            case "suspend" -> ConditionOutcome.SUSPENDED;
            case "drop" -> ConditionOutcome.DROPPED;
            default -> throw new IllegalArgumentException("The form let an unknown result through");
        };
        checks.decided(
                done.task().businessKey(),
                outcome,
                done.answers().date("newDue"),
                step(done, Step.DECIDE_ON_MISSED_CONDITION));
    }

    public boolean missed(String businessKey) {
        return checks.missed(UUID.fromString(businessKey));
    }

    private StepTaken step(CompletedTask done, Step step) {
        var followUp = done.task().businessKey();
        var home = subjects.conditionOf(followUp).homeId();
        return Steps.ofHome(done, subjects.caseOf(followUp), home, step, Outcome.CLEAR);
    }
}

package org.hearthmark.accreditation.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.hearthmark.accreditation.application.recheck.ChangedFactDesk;
import org.hearthmark.accreditation.application.recheck.ChangedFactSubjects;
import org.hearthmark.accreditation.domain.recheck.ChangedFactOutcome;
import org.hearthmark.workflow.CompletedTask;
import org.springframework.stereotype.Component;

/** What {@code changed-fact.bpmn} calls for something that has become worse for a provider with accredited homes. */
@Component
public class ChangedFactTasks {

    private static final String RESULT = "result";

    private final ChangedFactDesk desk;
    private final ChangedFactSubjects subjects;

    ChangedFactTasks(ChangedFactDesk desk, ChangedFactSubjects subjects) {
        this.desk = desk;
        this.subjects = subjects;
    }

    /** A ground to stop, which a manager considers at once. */
    public boolean alarm(String businessKey) {
        return subjects.alarm(UUID.fromString(businessKey));
    }

    /** What has become worse, a line for each check. */
    public String whatChanged(String businessKey) {
        return subjects.inWords(UUID.fromString(businessKey));
    }

    public void reviewed(DelegateTask task) {
        var done = CompletedTask.of(task);
        var outcome = switch (done.answers().text(RESULT)) {
            case "noEffect" -> ChangedFactOutcome.NO_EFFECT;
            case "suspension" -> ChangedFactOutcome.SUSPENSION_PROPOSED;
            default -> throw new IllegalArgumentException("The form let an unknown result through");
        };
        desk.reviewed(done.task().businessKey(), outcome, reasons(done), done.worker());
    }

    public boolean suspensionProposed(String businessKey) {
        return subjects.suspensionProposed(UUID.fromString(businessKey));
    }

    public void considered(DelegateTask task) {
        var done = CompletedTask.of(task);
        var outcome = switch (done.answers().text(RESULT)) {
            case "suspend" -> ChangedFactOutcome.SUSPENDED;
            case "leave" -> ChangedFactOutcome.LEFT;
            default -> throw new IllegalArgumentException("The form let an unknown result through");
        };
        desk.considered(done.task().businessKey(), outcome, reasons(done), done.worker());
    }

    private static String reasons(CompletedTask done) {
        return done.answers().text(AccreditationModel.REASONS);
    }
}

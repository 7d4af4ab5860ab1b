package org.hearthmark.accreditation.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.hearthmark.accreditation.application.desk.DeskChecks;
import org.hearthmark.accreditation.application.visit.Visits;
import org.hearthmark.accreditation.domain.casework.Outcome;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.CompletedTask;

/**
 * What only the first model of {@code accreditation.bpmn} calls (November 2026). Cases that began on it end on it, so
 * nothing here changes its signature or its meaning while one of them runs.
 */
public abstract class AccreditationTasksOfFirstModel {

    private final DeskChecks desk;
    private final Visits visits;

    AccreditationTasksOfFirstModel(DeskChecks desk, Visits visits) {
        this.desk = desk;
        this.visits = visits;
    }

    public void applicationChecked(DelegateTask task) {
        var done = CompletedTask.of(task);
        var refused = done.answers().text("complete").equals("refuse");
        desk.applicationChecked(Steps.ofCase(done, Step.CHECK_APPLICATION, refused ? Outcome.STOP : Outcome.CLEAR));
    }

    public void firmChecked(DelegateTask task) {
        var done = CompletedTask.of(task);
        desk.firmChecked(
                Steps.ofCase(done, Step.CHECK_FIRM, Steps.outcome(done.answers())),
                RegistrationAnswers.seen(done.answers()));
    }

    public void financesChecked(DelegateTask task) {
        var done = CompletedTask.of(task);
        desk.financesChecked(Steps.ofCase(done, Step.CHECK_FINANCES, Steps.outcome(done.answers())));
    }

    public void landlordChecked(DelegateTask task) {
        var done = CompletedTask.of(task);
        var home = UUID.fromString(done.task().item());
        var outcome = Steps.outcome(done.answers());
        desk.landlordChecked(home, Steps.ofHome(done, done.task().businessKey(), home, Step.CHECK_LANDLORD, outcome));
    }

    public void visitBooked(DelegateTask task) {
        var done = CompletedTask.of(task);
        var visitAt = done.answers().dateTime("visitOn").orElseThrow().atZone(LondonTime.ZONE);
        visits.booked(Steps.ofCase(done, Step.BOOK_VISIT, Outcome.CLEAR), visitAt.toInstant());
    }

    public void visitRecorded(DelegateTask task) {
        var done = CompletedTask.of(task);
        var visitedOn = done.answers().date("visitedOn").orElseThrow();
        visits.recorded(Steps.ofCase(done, Step.RECORD_VISIT, Steps.outcome(done.answers())), visitedOn);
    }

    /** Every desk check is in. */
    public void deskChecksEnded(String businessKey) {
        desk.ended(UUID.fromString(businessKey));
    }
}

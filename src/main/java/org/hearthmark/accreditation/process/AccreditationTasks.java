package org.hearthmark.accreditation.process;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.hearthmark.accreditation.application.CaseQuestions;
import org.hearthmark.accreditation.application.DeskChecks;
import org.hearthmark.accreditation.application.RegistrationSeen;
import org.hearthmark.accreditation.application.Visits;
import org.hearthmark.accreditation.domain.Outcome;
import org.hearthmark.accreditation.domain.Step;
import org.hearthmark.provider.RegistrationStatus;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.Answers;
import org.hearthmark.workflow.CompletedTask;
import org.springframework.stereotype.Component;

/** What {@code accreditation.bpmn} calls: each completed task handed to its service, each gateway's question to the case. */
@Component
public class AccreditationTasks {

    private final DeskChecks desk;
    private final Visits visits;
    private final CaseQuestions questions;

    AccreditationTasks(DeskChecks desk, Visits visits, CaseQuestions questions) {
        this.desk = desk;
        this.visits = visits;
        this.questions = questions;
    }

    public void applicationChecked(DelegateTask task) {
        var done = CompletedTask.of(task);
        var refused = done.answers().text("complete").equals("refuse");
        desk.applicationChecked(Steps.ofCase(done, Step.CHECK_APPLICATION, refused ? Outcome.STOP : Outcome.CLEAR));
    }

    public void firmChecked(DelegateTask task) {
        var done = CompletedTask.of(task);
        desk.firmChecked(
                Steps.ofCase(done, Step.CHECK_FIRM, Steps.outcome(done.answers())), registration(done.answers()));
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

    /** Every home has ended. */
    public void close(String businessKey) {
        questions.close(UUID.fromString(businessKey));
    }

    public boolean refusalProposed(String businessKey) {
        return questions.refusalProposed(UUID.fromString(businessKey));
    }

    /** The ids of the homes, over which the model repeats. */
    public List<String> homes(String businessKey) {
        return questions.homes(UUID.fromString(businessKey)).stream()
                .map(UUID::toString)
                .toList();
    }

    /** The moment of the visit, from which record-visit is due and which Tasklist keeps as follow-up date. */
    public Date visitDay(String businessKey) {
        return Date.from(questions.visitAt(UUID.fromString(businessKey)));
    }

    private static Optional<RegistrationSeen> registration(Answers answers) {
        return switch (answers.text("ofstedRegistration")) {
            case "registered" -> Optional.of(seen(RegistrationStatus.REGISTERED, answers));
            case "notRegistered" -> Optional.of(seen(RegistrationStatus.NOT_REGISTERED, answers));
            default -> Optional.empty();
        };
    }

    private static RegistrationSeen seen(RegistrationStatus status, Answers answers) {
        var seenOn = answers.date("registerSeenOn").orElseThrow();
        return new RegistrationSeen(
                status,
                answers.optionalText("urn").orElse(null),
                answers.date("registeredFrom").orElse(seenOn),
                seenOn);
    }
}

package org.hearthmark.accreditation.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.hearthmark.accreditation.application.casefile.HomeQuestions;
import org.hearthmark.accreditation.application.desk.DeskChecks;
import org.hearthmark.accreditation.application.item.Grading;
import org.hearthmark.accreditation.application.item.Inspections;
import org.hearthmark.accreditation.application.panel.Panel;
import org.hearthmark.accreditation.application.panel.Representations;
import org.hearthmark.accreditation.application.paper.Certificates;
import org.hearthmark.accreditation.application.paper.Comments;
import org.hearthmark.accreditation.application.paper.HomeReports;
import org.hearthmark.accreditation.domain.casework.Outcome;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Standards;
import org.hearthmark.workflow.CompletedTask;
import org.springframework.stereotype.Component;

/** What {@code property-accreditation.bpmn} calls for one home. */
@Component
public class HomeTasks extends HomeTasksOfFirstModel {

    private final HomeQuestions questions;
    private final DeskTasks desk;
    private final Inspections inspections;
    private final Grading grading;
    private final HomeReports reports;
    private final Comments comments;
    private final Panel panel;
    private final Representations representations;
    private final Certificates certificates;
    private final Standards standards;

    HomeTasks(
            HomeQuestions questions,
            DeskChecks first,
            DeskTasks desk,
            Inspections inspections,
            Grading grading,
            HomeReports reports,
            Comments comments,
            Panel panel,
            Representations representations,
            Certificates certificates,
            Standards standards) {
        super(questions, first, inspections, panel, standards);
        this.questions = questions;
        this.desk = desk;
        this.inspections = inspections;
        this.grading = grading;
        this.reports = reports;
        this.comments = comments;
        this.panel = panel;
        this.representations = representations;
        this.certificates = certificates;
        this.standards = standards;
    }

    /** The process reaches the home: the home moves on, and Tasklist learns its area and which form inspects it. */
    public void reached(DelegateExecution execution) {
        var home = UUID.fromString(execution.getProcessBusinessKey());
        questions.reached(home);
        execution.setVariable(AccreditationModel.SETTING_AREA, questions.area(home));
        execution.setVariable(
                AccreditationModel.INSPECTION_FORM,
                AccreditationModel.inspectionFormOf(questions.standardInForce(home)));
    }

    public boolean refusalProposed(String businessKey) {
        return questions.refusalProposed(UUID.fromString(businessKey));
    }

    public boolean landlordChecked(String businessKey) {
        return questions.landlordChecked(UUID.fromString(businessKey));
    }

    /** Whether the landlord's checks wait for an answer, so that they stay to be made. */
    public boolean landlordPending(String businessKey) {
        return !questions.landlordChecked(UUID.fromString(businessKey));
    }

    public boolean landlordRefused(String businessKey) {
        return questions.landlordRefused(UUID.fromString(businessKey));
    }

    public boolean accredited(String businessKey) {
        return questions.accredited(UUID.fromString(businessKey));
    }

    public boolean inspectionOrdered(String businessKey) {
        return questions.inspectionOrdered(UUID.fromString(businessKey));
    }

    public boolean deferred(String businessKey) {
        return questions.deferred(UUID.fromString(businessKey));
    }

    public boolean commentsSent(String businessKey) {
        return questions.commented(UUID.fromString(businessKey));
    }

    public boolean noComments(String businessKey) {
        return questions.notCommented(UUID.fromString(businessKey));
    }

    public boolean representationsMade(String businessKey) {
        return questions.represented(UUID.fromString(businessKey));
    }

    public boolean noRepresentations(String businessKey) {
        return questions.notRepresented(UUID.fromString(businessKey));
    }

    /** The day after the last on which comments may come. */
    public Date commentsUntil(String businessKey) {
        return dayAfter(questions.commentsUntil(UUID.fromString(businessKey)));
    }

    /** The day after the last on which representations may come. */
    public Date representationsUntil(String businessKey) {
        return dayAfter(questions.representationsUntil(UUID.fromString(businessKey)));
    }

    /** The day on which the home comes back to the panel. */
    public Date deferredUntil(String businessKey) {
        return Date.from(LondonTime.startOf(questions.deferredUntil(UUID.fromString(businessKey))));
    }

    private static Date dayAfter(LocalDate lastDay) {
        return Date.from(LondonTime.startOf(lastDay.plusDays(1)));
    }

    /** Its day has come: the home is back with the panel, unless the day has moved. */
    public boolean deferralOver(String businessKey) {
        return panel.deferralOver(UUID.fromString(businessKey));
    }

    public void landlordChecksRecorded(DelegateTask task) {
        var done = CompletedTask.of(task);
        desk.landlordOfAddedHomeChecked(done, questions.caseOf(done.task().businessKey()));
    }

    public void inspectionRecorded(DelegateTask task) {
        var done = CompletedTask.of(task);
        inspections.recorded(
                step(done, Step.INSPECT_PROPERTY, Outcome.CLEAR),
                InspectionAnswers.findings(done.answers(), standards.recordedIn(Step.INSPECT_PROPERTY.key())));
    }

    public void gradeHome(String businessKey) {
        grading.gradeHome(UUID.fromString(businessKey));
    }

    public void draftReport(String businessKey) {
        reports.draft(UUID.fromString(businessKey));
    }

    public void commentsConsidered(DelegateTask task) {
        var done = CompletedTask.of(task);
        comments.considered(done.task().businessKey(), step(done, Step.CONSIDER_COMMENTS, Outcome.CLEAR));
    }

    public void finalReport(String businessKey) {
        reports.finish(UUID.fromString(businessKey));
    }

    public void decisionTaken(DelegateTask task) {
        var done = CompletedTask.of(task);
        panel.decide(done.task().businessKey(), DecisionAnswers.ofPanel(done.answers()), done.worker());
    }

    public void representationsConsidered(DelegateTask task) {
        var done = CompletedTask.of(task);
        representations.considered(
                step(done, Step.CONSIDER_REPRESENTATIONS, Outcome.CLEAR),
                DecisionAnswers.ofRepresentations(done.answers()));
    }

    public void issueCertificate(String businessKey) {
        certificates.issue(UUID.fromString(businessKey));
    }

    /** The refusal becomes final, because nobody answered it or the answer was not upheld. */
    public void refuseHome(String businessKey) {
        representations.refuseForGood(UUID.fromString(businessKey));
    }
}

package org.hearthmark.accreditation.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.hearthmark.accreditation.application.item.InspectionFindings;
import org.hearthmark.accreditation.application.paper.Certificates;
import org.hearthmark.accreditation.application.reassessment.ReassessmentDecisions;
import org.hearthmark.accreditation.application.reassessment.ReassessmentSubjects;
import org.hearthmark.accreditation.application.reassessment.ReassessmentWork;
import org.hearthmark.accreditation.application.reassessment.Reassessments;
import org.hearthmark.accreditation.domain.casework.Outcome;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.accreditation.domain.reassessment.Reassessment;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentStatus;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Standards;
import org.hearthmark.workflow.CompletedTask;
import org.springframework.stereotype.Component;

/** What {@code reassessment.bpmn} calls for one home that is looked at again. */
@Component
public class ReassessmentTasks {

    private static final int LONGEST_LIST = 3_000;

    private final Reassessments reassessments;
    private final ReassessmentWork work;
    private final ReassessmentDecisions decisions;
    private final ReassessmentSubjects subjects;
    private final Certificates certificates;
    private final Standards standards;

    ReassessmentTasks(
            Reassessments reassessments,
            ReassessmentWork work,
            ReassessmentDecisions decisions,
            ReassessmentSubjects subjects,
            Certificates certificates,
            Standards standards) {
        this.reassessments = reassessments;
        this.work = work;
        this.decisions = decisions;
        this.subjects = subjects;
        this.certificates = certificates;
        this.standards = standards;
    }

    /** Whether it waits for its provider; of those begun many at a time it is known without asking. */
    public boolean waits(DelegateExecution execution) {
        return given(execution).isPresent()
                || of(execution.getProcessBusinessKey()).awaitsAnswer();
    }

    /** The day on which it is asked whether the time for answers is over. */
    public Date lookAgainOn(DelegateExecution execution) {
        return Date.from(LondonTime.startOf(
                given(execution).orElseGet(() -> reassessments.lastOwnDate(key(execution.getProcessBusinessKey())))));
    }

    private static Optional<LocalDate> given(DelegateExecution execution) {
        return Optional.ofNullable((String) execution.getVariable(AccreditationModel.OWN_DATE))
                .map(LocalDate::parse);
    }

    public boolean answerMissed(String businessKey) {
        return reassessments.answerMissed(key(businessKey));
    }

    /** Somebody is going to look: Tasklist learns what it is about, and which form asks. */
    public void reached(DelegateExecution execution) {
        var id = key(execution.getProcessBusinessKey());
        var subject = subjects.of(id);
        execution.setVariable(AccreditationModel.REFERENCE, subject.reference());
        execution.setVariable(AccreditationModel.SETTING_AREA, subject.area());
        execution.setVariable(AccreditationModel.PROVIDER_LABEL, subject.providerLabel());
        execution.setVariable(
                AccreditationModel.ITEMS_FORM, AccreditationModel.itemsFormOf(subjects.standardInForce(id)));
    }

    /** What an officer reads of, as the form wants it. */
    public String itemsToRead(String businessKey) {
        return String.join(" ", of(businessKey).toRead());
    }

    /** What an inspector sees, as the form wants it. */
    public String itemsToSee(String businessKey) {
        return String.join(" ", of(businessKey).toSee());
    }

    public String home(String businessKey) {
        return subjects.reference(key(businessKey));
    }

    /** What is not met, in words; a very long list is cut, the home's page has all of it. */
    public String notMet(String businessKey) {
        var all = String.join("; ", decisions.notMet(key(businessKey)));
        if (all.isEmpty()) {
            return "everything that was looked at is met.";
        }
        return all.length() <= LONGEST_LIST
                ? "not met: " + all + "."
                : "not met: " + all.substring(0, LONGEST_LIST) + " …";
    }

    public void evidenceChecked(DelegateTask task) {
        var done = CompletedTask.of(task);
        work.evidenceChecked(done.task().businessKey(), findings(done), step(done, Step.CHECK_EVIDENCE));
    }

    public void itemsInspected(DelegateTask task) {
        var done = CompletedTask.of(task);
        work.itemsInspected(done.task().businessKey(), findings(done), step(done, Step.INSPECT_ITEMS));
    }

    private InspectionFindings findings(CompletedTask done) {
        return InspectionAnswers.findings(done.answers(), standards.items());
    }

    public boolean needsEyes(String businessKey) {
        return of(businessKey).status() == ReassessmentStatus.INSPECTION;
    }

    public boolean over(String businessKey) {
        return of(businessKey).status() == ReassessmentStatus.ENDED;
    }

    public boolean looksAgain(String businessKey) {
        return of(businessKey).status() == ReassessmentStatus.CHECK;
    }

    public boolean waitsAgain(String businessKey) {
        return of(businessKey).awaitsAnswer();
    }

    public void decided(DelegateTask task) {
        var done = CompletedTask.of(task);
        var id = done.task().businessKey();
        var step = step(done, Step.DECIDE_ON_REASSESSMENT);
        switch (done.answers().text("result")) {
            case "course" -> decisions.takesItsCourse(id, step);
            case "moreTime" -> decisions.moreTime(id, done.answers().date("newDate"), step);
            case "stands" -> decisions.stands(id, step);
            default -> throw new IllegalArgumentException("The form let an unknown result through");
        }
    }

    public boolean accreditedAnew(String businessKey) {
        return subjects.accreditedAnew(key(businessKey));
    }

    public void issueCertificate(String businessKey) {
        certificates.issue(subjects.placeOf(key(businessKey)).home());
    }

    private StepTaken step(CompletedTask done, Step step) {
        var place = subjects.placeOf(done.task().businessKey());
        return Steps.ofHome(done, place.caseId(), place.home(), step, Outcome.CLEAR);
    }

    private Reassessment of(String businessKey) {
        return subjects.require(key(businessKey));
    }

    private static UUID key(String businessKey) {
        return UUID.fromString(businessKey);
    }
}

package org.hearthmark.accreditation.process;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.hearthmark.accreditation.application.casefile.CaseQuestions;
import org.hearthmark.accreditation.application.desk.DeskChecks;
import org.hearthmark.accreditation.application.intake.ApplicationIntake;
import org.hearthmark.accreditation.application.intake.ReturnedApplications;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.DeskVerdict;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.workflow.CompletedTask;
import org.springframework.stereotype.Component;

/** What {@code accreditation.bpmn} calls: each completed task handed to its service, each gateway's question to the case. */
@Component
public class AccreditationTasks extends AccreditationTasksOfStageTwo {

    private final ApplicationIntake intake;
    private final ReturnedApplications returned;
    private final DeskTasks desk;
    private final CaseQuestions questions;

    AccreditationTasks(
            ApplicationIntake intake,
            ReturnedApplications returned,
            DeskChecks first,
            DeskTasks desk,
            StageTwo stageTwo,
            CaseQuestions questions) {
        super(first, stageTwo);
        this.intake = intake;
        this.returned = returned;
        this.desk = desk;
        this.questions = questions;
    }

    public void applicationExamined(DelegateTask task) {
        intake.examined(IntakeAnswers.step(CompletedTask.of(task)));
    }

    /** Whether the application went back to its provider. */
    public boolean returned(String businessKey) {
        return questions.isAt(CaseStatus.RETURNED_INCOMPLETE, UUID.fromString(businessKey));
    }

    public Date returnUntil(String businessKey) {
        return Date.from(returned.until(UUID.fromString(businessKey)));
    }

    public boolean returnPeriodOver(String businessKey) {
        return returned.periodOver(UUID.fromString(businessKey));
    }

    public void expire(String businessKey) {
        returned.expire(UUID.fromString(businessKey));
    }

    /** What the form about the firm begins with: what public registers propose. */
    public Object proposedFirmChecks(String businessKey) {
        return desk.proposed(UUID.fromString(businessKey), Step.CHECK_FIRM);
    }

    /** On what it rests, and how old that is. */
    public String whatRegistersSayOfFirm(String businessKey) {
        return desk.whatRegistersSay(UUID.fromString(businessKey), Step.CHECK_FIRM);
    }

    public Object proposedFinanceChecks(String businessKey) {
        return desk.proposed(UUID.fromString(businessKey), Step.CHECK_FINANCES);
    }

    public String whatRegistersSayOfFinance(String businessKey) {
        return desk.whatRegistersSay(UUID.fromString(businessKey), Step.CHECK_FINANCES);
    }

    public Object proposedPendingChecks(String businessKey) {
        return desk.proposed(UUID.fromString(businessKey), Step.SETTLE_PENDING_CHECKS);
    }

    public String whatRegistersSayOfPending(String businessKey) {
        return desk.whatRegistersSay(UUID.fromString(businessKey), Step.SETTLE_PENDING_CHECKS);
    }

    public void firmChecksRecorded(DelegateTask task) {
        desk.firmChecked(CompletedTask.of(task));
    }

    public void financialChecksRecorded(DelegateTask task) {
        desk.financesChecked(CompletedTask.of(task));
    }

    public void landlordChecksRecorded(DelegateTask task) {
        desk.landlordChecked(CompletedTask.of(task));
    }

    public void weighDeskChecks(String businessKey) {
        desk.weigh(UUID.fromString(businessKey));
    }

    public boolean deskChecksPending(String businessKey) {
        return questions.deskChecksSay(DeskVerdict.PENDING, UUID.fromString(businessKey));
    }

    public boolean secondPersonNeeded(String businessKey) {
        return questions.deskChecksSay(DeskVerdict.SECOND_PERSON, UUID.fromString(businessKey));
    }

    /** The ids of the checks that the next task settles, as its form's conditions read them. */
    public String pendingChecks(String businessKey) {
        return desk.pendingChecks(UUID.fromString(businessKey));
    }

    /** Of the firm, or of which home's landlord they are. */
    public String pendingAbout(String businessKey) {
        return desk.pendingAbout(UUID.fromString(businessKey));
    }

    public Date lookAgainOn(String businessKey) {
        return desk.lookAgainOn(UUID.fromString(businessKey));
    }

    public Date settlePendingChecksBy(String businessKey) {
        return desk.settleBy(UUID.fromString(businessKey));
    }

    public void pendingChecksSettled(DelegateTask task) {
        desk.settled(CompletedTask.of(task));
    }

    public void deskChecksReviewed(DelegateTask task) {
        desk.reviewed(CompletedTask.of(task));
    }

    public boolean refusalProposed(String businessKey) {
        return questions.refusalProposed(UUID.fromString(businessKey));
    }

    /** The moment of the visit, from which record-visit is due and which Tasklist keeps as follow-up date. */
    public Date visitDay(String businessKey) {
        return Date.from(questions.visitAt(UUID.fromString(businessKey)));
    }

    public boolean curesOpen(String businessKey) {
        return questions.isAt(CaseStatus.VISIT_DONE, UUID.fromString(businessKey));
    }

    /** The ids of the homes that have not ended, over which the model repeats. */
    public List<String> homes(String businessKey) {
        return texts(questions.homes(UUID.fromString(businessKey)));
    }

    /** Every home has ended. */
    public void close(String businessKey) {
        questions.close(UUID.fromString(businessKey));
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}

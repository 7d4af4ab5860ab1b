package org.hearthmark.accreditation.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.hearthmark.accreditation.application.DeskChecks;
import org.hearthmark.accreditation.application.HomeQuestions;
import org.hearthmark.accreditation.application.Inspections;
import org.hearthmark.accreditation.application.Panel;
import org.hearthmark.accreditation.domain.DecisionOutcome;
import org.hearthmark.accreditation.domain.Outcome;
import org.hearthmark.accreditation.domain.Step;
import org.hearthmark.accreditation.domain.StepTaken;
import org.hearthmark.standard.Standards;
import org.hearthmark.workflow.CompletedTask;
import org.springframework.stereotype.Component;

/** What {@code property-accreditation.bpmn} calls for one home. */
@Component
public class HomeTasks {

    private final HomeQuestions questions;
    private final DeskChecks desk;
    private final Inspections inspections;
    private final Panel panel;
    private final Standards standards;

    HomeTasks(HomeQuestions questions, DeskChecks desk, Inspections inspections, Panel panel, Standards standards) {
        this.questions = questions;
        this.desk = desk;
        this.inspections = inspections;
        this.panel = panel;
        this.standards = standards;
    }

    /** The process reaches the home: the home moves on, and Tasklist learns its area and which form inspects it. */
    public void reached(DelegateExecution execution) {
        var home = UUID.fromString(execution.getProcessBusinessKey());
        questions.reached(home);
        execution.setVariable(AccreditationModel.SETTING_AREA, questions.area(home));
        execution.setVariable(
                AccreditationModel.INSPECTION_FORM, AccreditationModel.inspectionFormOf(questions.standardInForce()));
    }

    public boolean refusalProposed(String businessKey) {
        return questions.refusalProposed(UUID.fromString(businessKey));
    }

    public boolean landlordChecked(String businessKey) {
        return questions.landlordChecked(UUID.fromString(businessKey));
    }

    public boolean accredited(String businessKey) {
        return questions.accredited(UUID.fromString(businessKey));
    }

    public void landlordCheckRecorded(DelegateTask task) {
        var done = CompletedTask.of(task);
        desk.landlordChecked(done.task().businessKey(), step(done, Step.CHECK_LANDLORD, Steps.outcome(done.answers())));
    }

    public void inspected(DelegateTask task) {
        var done = CompletedTask.of(task);
        inspections.recorded(
                step(done, Step.INSPECT_PROPERTY, Outcome.CLEAR),
                InspectionAnswers.findings(done.answers(), standards.recordedIn(Step.INSPECT_PROPERTY.key())));
    }

    public void decided(DelegateTask task) {
        var done = CompletedTask.of(task);
        var accredit = done.answers().text("decision").equals("accredit");
        panel.decided(
                done.task().businessKey(),
                accredit ? DecisionOutcome.ACCREDITED : DecisionOutcome.REFUSED,
                done.answers().text(AccreditationModel.REASONS),
                done.worker());
    }

    private StepTaken step(CompletedTask done, Step step, Outcome outcome) {
        var home = done.task().businessKey();
        return Steps.ofHome(done, questions.caseOf(home), home, step, outcome);
    }
}

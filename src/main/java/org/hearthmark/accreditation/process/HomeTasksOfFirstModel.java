package org.hearthmark.accreditation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.hearthmark.accreditation.application.casefile.HomeQuestions;
import org.hearthmark.accreditation.application.desk.DeskChecks;
import org.hearthmark.accreditation.application.item.Inspections;
import org.hearthmark.accreditation.application.panel.Panel;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.accreditation.domain.casework.Outcome;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.casework.StepTaken;
import org.hearthmark.standard.Standards;
import org.hearthmark.workflow.CompletedTask;

/**
 * What the first model of a home calls and later ones do not: no report, and every decision is final. Homes that run on it
 * end on it, so nothing here changes its meaning.
 */
public abstract class HomeTasksOfFirstModel {

    private final HomeQuestions questions;
    private final DeskChecks desk;
    private final Inspections inspections;
    private final Panel panel;
    private final Standards standards;

    HomeTasksOfFirstModel(
            HomeQuestions questions, DeskChecks desk, Inspections inspections, Panel panel, Standards standards) {
        this.questions = questions;
        this.desk = desk;
        this.inspections = inspections;
        this.panel = panel;
        this.standards = standards;
    }

    public void landlordCheckRecorded(DelegateTask task) {
        var done = CompletedTask.of(task);
        desk.landlordChecked(done.task().businessKey(), step(done, Step.CHECK_LANDLORD, Steps.outcome(done.answers())));
    }

    public void inspected(DelegateTask task) {
        var done = CompletedTask.of(task);
        inspections.recordedWithoutReport(
                step(done, Step.INSPECT_PROPERTY, Outcome.CLEAR),
                InspectionAnswers.findings(done.answers(), standards.recordedIn(Step.INSPECT_PROPERTY.key())));
    }

    public void decided(DelegateTask task) {
        var done = CompletedTask.of(task);
        var accredit = done.answers().text("decision").equals("accredit");
        panel.decidedForGood(
                done.task().businessKey(),
                accredit ? DecisionOutcome.ACCREDITED : DecisionOutcome.REFUSED,
                done.answers().text(AccreditationModel.REASONS),
                done.worker());
    }

    StepTaken step(CompletedTask done, Step step, Outcome outcome) {
        var home = done.task().businessKey();
        return Steps.ofHome(done, questions.caseOf(home), home, step, outcome);
    }
}

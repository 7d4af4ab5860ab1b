package org.hearthmark.accreditation.process;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.Spin;
import org.hearthmark.accreditation.application.desk.DeskChecks;
import org.hearthmark.accreditation.domain.casework.Outcome;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.CompletedTask;

/** What the model calls in stage 2: the visit, the sample of staff files, and the cure of what they lack. */
public abstract class AccreditationTasksOfStageTwo extends AccreditationTasksOfFirstModel {

    private final StageTwo stageTwo;

    AccreditationTasksOfStageTwo(DeskChecks desk, StageTwo stageTwo) {
        super(desk, stageTwo.visits());
        this.stageTwo = stageTwo;
    }

    public void visitArranged(DelegateTask task) {
        var done = CompletedTask.of(task);
        stageTwo.arrangements()
                .arranged(Steps.ofCase(done, Step.BOOK_VISIT, Outcome.CLEAR), VisitAnswers.plan(done.answers()));
    }

    public void visitFindingsRecorded(DelegateTask task) {
        var done = CompletedTask.of(task);
        stageTwo.visits()
                .found(
                        VisitAnswers.withoutItems(Steps.ofCase(done, Step.RECORD_VISIT, Steps.outcome(done.answers()))),
                        done.answers().date("visitedOn").orElseThrow(),
                        InspectionAnswers.items(
                                done.answers(), stageTwo.standards().recordedIn(Step.RECORD_VISIT.key())));
    }

    /** The ids of the drawn files, over which the model repeats. */
    public List<String> filesToRecord(String businessKey) {
        return texts(stageTwo.files().filesToRecord(UUID.fromString(businessKey)));
    }

    public void fileRecorded(DelegateTask task) {
        var done = CompletedTask.of(task);
        var findings = FileAnswers.findings(done.answers());
        stageTwo.files()
                .recorded(
                        UUID.fromString(done.task().item()),
                        Steps.ofCase(done, Step.RECORD_FILE_SAMPLE, FileAnswers.outcome(findings))
                                .withoutFindings(),
                        findings,
                        done.answers().text("comment"));
    }

    public void weighFileSample(String businessKey) {
        stageTwo.verdicts().weighFiles(UUID.fromString(businessKey));
    }

    public boolean secondDrawNeeded(String businessKey) {
        return stageTwo.files().secondDrawNeeded(UUID.fromString(businessKey));
    }

    public void drawAgain(String businessKey) {
        stageTwo.files().drawAgain(UUID.fromString(businessKey));
    }

    /** What the form about the sample's items begins with: levels that the files propose. */
    public Object proposedSampleItems(String businessKey) {
        return Spin.JSON(stageTwo.sampleItems().proposedAnswers(UUID.fromString(businessKey)));
    }

    /** Why they are proposed. */
    public String whatTheFilesSay(String businessKey) {
        return stageTwo.sampleItems().inWords(UUID.fromString(businessKey));
    }

    public void sampleItemsRecorded(DelegateTask task) {
        var done = CompletedTask.of(task);
        stageTwo.sampleItems()
                .recorded(
                        Steps.ofCase(done, Step.RECORD_SAMPLE_ITEMS, Steps.outcome(done.answers())),
                        InspectionAnswers.items(
                                done.answers(), stageTwo.standards().recordedIn(Step.RECORD_FILE_SAMPLE.key())),
                        List.of(done.answers().text("rotaName1"), done.answers().text("rotaName2")));
    }

    public void weighVisit(String businessKey) {
        stageTwo.verdicts().weighVisit(UUID.fromString(businessKey));
    }

    /** What is to be cured, a line for each element. */
    public String openCures(String businessKey) {
        return stageTwo.cures().inWords(UUID.fromString(businessKey));
    }

    public Date curesDue(String businessKey) {
        return Date.from(LondonTime.closeOfBusiness(stageTwo.cures().dueOn(UUID.fromString(businessKey))));
    }

    public void curesChecked(DelegateTask task) {
        var done = CompletedTask.of(task);
        stageTwo.cures()
                .checked(
                        Steps.ofCase(done, Step.CHECK_CURES, Outcome.CLEAR).withoutFindings(),
                        FileAnswers.cures(done.answers()));
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}

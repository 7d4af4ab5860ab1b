package org.hearthmark.accreditation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.hearthmark.accreditation.process.ModelRun.done;
import static org.hearthmark.accreditation.process.ModelRun.goOn;
import static org.hearthmark.accreditation.process.ModelRun.tasks;
import static org.hearthmark.accreditation.process.ModelRun.writesWithTheOthers;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.hearthmark.workflow.DueDates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of a provider's case, with what was asked of the case and what was not. */
class CasePathsTest {

    @RegisterExtension
    static final ModelRun RUN = new ModelRun();

    private static final String CASE = "c0000000-0000-4000-8000-000000000001";
    private static final String FIRST = "c0000000-0000-4000-8000-000000000011";
    private static final String SECOND = "c0000000-0000-4000-8000-000000000012";
    private static final Date VISIT = Date.from(Instant.parse("2026-12-03T10:00:00Z"));

    private final AccreditationTasks ofCase = RUN.mocked("accreditationTasks", AccreditationTasks.class);
    private final HomeTasks ofHome = RUN.mocked("homeTasks", HomeTasks.class);
    private final DueDates dueDates = RUN.mocked("dueDates", DueDates.class);
    private ProcessInstance instance;

    @BeforeEach
    void twoHomesAreAppliedFor() {
        when(dueDates.workingDays(anyInt())).thenAnswer(days -> inDays(days.getArgument(0)));
        when(ofCase.homes(CASE)).thenReturn(List.of(FIRST, SECOND));
        when(ofCase.visitDay(CASE)).thenReturn(VISIT);
        when(ofHome.landlordChecked(any())).thenReturn(true);
        when(ofHome.commentsUntil(any())).thenReturn(VISIT);
        when(ofHome.noComments(any())).thenReturn(true);
        when(ofHome.accredited(any())).thenReturn(true);
        instance = runtimeService()
                .startProcessInstanceByKey(
                        "accreditation",
                        CASE,
                        Map.of("reference", "ACC-2026-000123", "settingArea", "Hackney", "providerLabel", "Lantern"));
    }

    @AfterAll
    static void everyNodeAndEveryFlowOfTheCaseIsPassed() {
        assertThat(RUN.notPassed("accreditation"))
                .describedAs("not passed by the tests of this class together")
                .isEmpty();
    }

    @Test
    void aCaseGoesThroughDeskChecksAndVisitAndEachHomeThroughInspectionAndDecision() {
        assertThat(instance).isWaitingAtExactly("check-application");
        done(CASE, "check-application");
        assertThat(instance).isWaitingAt("check-firm", "check-finances", "check-landlord");

        deskChecksAreDone();
        assertThat(instance).isWaitingAtExactly("book-visit");
        verify(ofCase).weighDeskChecks(CASE);

        done(CASE, "book-visit");
        assertThat(instance).isWaitingAt("record-visit", "record-sample-items");
        visitIsDone();
        assertThat(instance).isWaitingAt("accredit-homes");
        inspectAndDecide(FIRST);
        inspectAndDecide(SECOND);
        goOn();

        assertThat(instance).isEnded().hasPassed("close-case", "all-homes-decided");
        verify(ofCase, times(2)).landlordChecksRecorded(any());
        verify(ofHome, times(2)).reached(any());
        verify(ofHome, never()).landlordChecksRecorded(any());
        verify(ofCase).close(CASE);
    }

    @Test
    void aRefusalProposedAtIntakeSendsEveryHomeToItsDecision() {
        refusalIsProposed();

        done(CASE, "check-application");

        assertThat(instance).isWaitingAt("accredit-homes").hasNotPassed("begin-desk-checks", "book-visit");
        everyHomeIsBeforeThePanel();
        verify(ofCase, never()).firmChecksRecorded(any());
        verify(ofCase, never()).financialChecksRecorded(any());
        verify(ofCase, never()).landlordChecksRecorded(any());
        verify(ofCase, never()).weighDeskChecks(any());
        verify(ofCase, never()).visitArranged(any());
        decideBoth();
        assertThat(instance).isEnded();
    }

    @Test
    void aRefusalProposedForTheFirmSkipsTheVisitAndSendsEveryHomeToItsDecision() {
        done(CASE, "check-application");
        refusalIsProposed();

        deskChecksAreDone();

        assertThat(instance).isWaitingAt("accredit-homes").hasNotPassed("book-visit", "record-visit");
        everyHomeIsBeforeThePanel();
        verify(ofCase).weighDeskChecks(CASE);
        verify(ofCase, never()).visitArranged(any());
        verify(ofCase, never()).visitDay(any());
        decideBoth();
        assertThat(instance).isEnded();
    }

    @Test
    void aRefusalProposedAtTheVisitSkipsTheInspectionsAndSendsEveryHomeToItsDecision() {
        untilTheVisit();
        refusalIsProposed();

        visitIsDone();

        assertThat(instance).isWaitingAt("accredit-homes");
        everyHomeIsBeforeThePanel();
        verify(ofCase).visitFindingsRecorded(any());
        decideBoth();
        assertThat(instance).isEnded();
    }

    @Test
    void aRefusalProposedForOneLandlordSendsThatHomeAloneToItsDecision() {
        when(ofHome.refusalProposed(FIRST)).thenReturn(true);

        untilTheVisit();
        visitIsDone();

        assertThat(tasks(FIRST, "decide-property")).hasSize(1);
        assertThat(tasks(FIRST, "inspect-property")).isEmpty();
        assertThat(tasks(SECOND, "inspect-property")).hasSize(1);
        assertThat(tasks(SECOND, "decide-property")).isEmpty();
        verify(ofHome, never()).landlordChecked(FIRST);
        verify(ofHome).landlordChecked(SECOND);
    }

    @Test
    void aCaseClosesOnlyWhenEveryHomeHasEnded() {
        refusalIsProposed();
        done(CASE, "check-application");

        done(FIRST, "decide-property");
        goOn();
        assertThat(instance).isWaitingAt("accredit-homes");
        verify(ofCase, never()).close(any());

        done(SECOND, "decide-property");
        goOn();
        assertThat(instance).isEnded();
        verify(ofCase).close(CASE);
    }

    @Test
    void deskChecksEndOnlyWhenEveryOneOfThemIsIn() {
        done(CASE, "check-application");

        done(CASE, "check-firm");
        done(CASE, "check-landlord");
        goOn();
        assertThat(instance).isWaitingAt("check-finances");
        assertThat(tasks(CASE, "book-visit")).isEmpty();
        verify(ofCase, never()).weighDeskChecks(any());

        done(CASE, "check-finances");
        goOn();
        assertThat(instance).isWaitingAtExactly("book-visit");
        verify(ofCase).weighDeskChecks(CASE);
    }

    @Test
    void twoOfficersWhoCheckTheLandlordsOfTwoHomesAtTheSameTimeDoNotDisturbEachOther() throws Exception {
        done(CASE, "check-application");
        doAnswer(writesWithTheOthers(new CyclicBarrier(2))).when(ofCase).landlordChecksRecorded(any());

        RUN.completeAtTheSameTime(tasks(CASE, "check-landlord"));

        assertThat(tasks(CASE, "check-landlord")).isEmpty();
        verify(ofCase, times(2)).landlordChecksRecorded(any());
    }

    @Test
    void twoOfficersWhoEndTheLastChecksOfAFirmAtTheSameTimeDoNotDisturbEachOther() throws Exception {
        done(CASE, "check-application");
        done(CASE, "check-landlord");
        goOn();
        var together = new CyclicBarrier(2);
        doAnswer(writesWithTheOthers(together)).when(ofCase).firmChecksRecorded(any());
        doAnswer(writesWithTheOthers(together)).when(ofCase).financialChecksRecorded(any());

        RUN.completeAtTheSameTime(Stream.of("check-firm", "check-finances")
                .flatMap(step -> tasks(CASE, step).stream())
                .toList());
        goOn();

        assertThat(instance).isWaitingAtExactly("book-visit");
        verify(ofCase).weighDeskChecks(CASE);
    }

    @Test
    void twoPanelMembersWhoDecideOnTwoHomesAtTheSameTimeDoNotDisturbEachOther() throws Exception {
        refusalIsProposed();
        done(CASE, "check-application");
        doAnswer(writesWithTheOthers(new CyclicBarrier(2))).when(ofHome).decisionTaken(any());

        RUN.completeAtTheSameTime(Stream.of(FIRST, SECOND)
                .flatMap(home -> tasks(home, "decide-property").stream())
                .toList());
        goOn();

        assertThat(instance).isEnded();
        verify(ofCase).close(CASE);
    }

    @Test
    void eachTaskIsDueInItsWorkingDaysAndTheVisitOnItsDay() {
        assertThat(dueDateOf("check-application")).isEqualTo(inDays(5));
        done(CASE, "check-application");
        assertThat(Stream.of("check-firm", "check-finances", "check-landlord").map(this::dueDateOf))
                .containsOnly(inDays(10));
        deskChecksAreDone();
        assertThat(dueDateOf("book-visit")).isEqualTo(inDays(20));
        done(CASE, "book-visit");

        Task visit = tasks(CASE, "record-visit").get(0);
        assertThat(visit.getDueDate()).isEqualTo(VISIT);
        assertThat(visit.getFollowUpDate()).isEqualTo(VISIT);
    }

    @Test
    void whatIsEnteredInATaskDoesNotStayInTheProcess() {
        done(CASE, "check-application");

        assertThat(runtimeService().getVariables(instance.getId()))
                .containsOnlyKeys("reference", "settingArea", "providerLabel");
    }

    @Test
    void anIncompleteApplicationWaitsForItsProviderAndIsCheckedAgainWhenItComes() {
        applicationIsReturned();
        assertThat(instance).isWaitingAtExactly("wait-for-return");
        assertThat(tasks(CASE, "check-application")).isEmpty();

        runtimeService().correlateMessage("application-sent-again", CASE);

        assertThat(instance).isWaitingAtExactly("check-application");
        when(ofCase.returned(CASE)).thenReturn(false);
        done(CASE, "check-application");
        assertThat(instance).isWaitingAt("check-firm", "check-finances", "check-landlord");
        verify(ofCase, times(2)).applicationExamined(any());
        verify(ofCase, never()).expire(any());
    }

    @Test
    void aReturnedApplicationThatNobodySendsAgainExpiresWhenItsPeriodIsOver() {
        applicationIsReturned();
        assertThat(managementService().createJobQuery().timers().singleResult().getDuedate())
                .isEqualTo(inDays(28));
        when(ofCase.returnPeriodOver(CASE)).thenReturn(true);

        execute(managementService().createJobQuery().singleResult());

        assertThat(instance).isEnded().hasPassed("expire-application", "application-expired");
        verify(ofCase).expire(CASE);
        verify(ofCase, never()).close(any());
    }

    @Test
    void aTimerThatIsEarlyGoesBackToWaiting() {
        applicationIsReturned();

        execute(managementService().createJobQuery().singleResult());

        assertThat(instance).isWaitingAtExactly("wait-for-return");
        verify(ofCase, never()).expire(any());
    }

    @Test
    void anAnswerThatIsPendingIsSettledAndTheChecksAreWeighedAgain() {
        done(CASE, "check-application");
        when(ofCase.deskChecksPending(CASE)).thenReturn(true);
        deskChecksAreDone();
        assertThat(instance).isWaitingAtExactly("settle-pending-checks");

        when(ofCase.deskChecksPending(CASE)).thenReturn(false);
        done(CASE, "settle-pending-checks");

        assertThat(instance).isWaitingAtExactly("book-visit").hasNotPassed("review-desk-checks");
        verify(ofCase).pendingChecksSettled(any());
        verify(ofCase, times(2)).weighDeskChecks(CASE);
    }

    @Test
    void concernsOfTheDeskChecksAreReviewedByASecondPersonWhoLetsTheCaseGoOn() {
        done(CASE, "check-application");
        when(ofCase.secondPersonNeeded(CASE)).thenReturn(true);
        deskChecksAreDone();
        assertThat(instance).isWaitingAtExactly("review-desk-checks");

        done(CASE, "review-desk-checks");

        assertThat(instance).isWaitingAtExactly("book-visit").hasNotPassed("settle-pending-checks");
        verify(ofCase).deskChecksReviewed(any());
        verify(ofCase).weighDeskChecks(CASE);
    }

    @Test
    void checksThatTheSecondPersonSendsBackAreWeighedAgain() {
        done(CASE, "check-application");
        when(ofCase.secondPersonNeeded(CASE)).thenReturn(true);
        deskChecksAreDone();
        when(ofCase.secondPersonNeeded(CASE)).thenReturn(false);
        when(ofCase.deskChecksPending(CASE)).thenReturn(true);

        done(CASE, "review-desk-checks");

        assertThat(instance).isWaitingAtExactly("settle-pending-checks").hasNotPassed("book-visit");
        verify(ofCase, times(2)).weighDeskChecks(CASE);
    }

    @Test
    void aReviewThatProposesRefusalSendsEveryHomeToItsDecision() {
        done(CASE, "check-application");
        when(ofCase.secondPersonNeeded(CASE)).thenReturn(true);
        deskChecksAreDone();
        refusalIsProposed();

        done(CASE, "review-desk-checks");

        assertThat(instance).isWaitingAt("accredit-homes").hasNotPassed("book-visit");
    }

    @Test
    void eachDrawnFileIsATaskAndASecondDrawASecondRound() {
        // the engine asks for the collection once more for each element
        var drawn = new AtomicReference<>(List.of("file-1", "file-2"));
        when(ofCase.filesToRecord(CASE)).thenAnswer(call -> drawn.get());
        doAnswer(call -> {
                    drawn.set(List.of("file-3"));
                    return null;
                })
                .when(ofCase)
                .drawAgain(CASE);
        when(ofCase.secondDrawNeeded(CASE)).thenReturn(true);
        untilTheVisit();
        assertThat(tasks(CASE, "record-file-sample")).hasSize(2);
        assertThat(tasks(CASE, "record-sample-items")).isEmpty();

        done(CASE, "record-file-sample");
        goOn();
        assertThat(tasks(CASE, "record-file-sample")).hasSize(1);
        verify(ofCase).drawAgain(CASE);

        when(ofCase.secondDrawNeeded(CASE)).thenReturn(false);
        done(CASE, "record-file-sample");
        goOn();
        assertThat(instance).isWaitingAt("record-visit", "record-sample-items");
        verify(ofCase, times(3)).fileRecorded(any());
        verify(ofCase, times(2)).weighFileSample(CASE);
        verify(ofCase).drawAgain(CASE);
    }

    @Test
    void theVisitIsWeighedOnlyWhenVisitAndSampleAreBothIn() {
        untilTheVisit();

        done(CASE, "record-visit");
        goOn();
        assertThat(tasks(CASE, "record-sample-items")).hasSize(1);
        verify(ofCase, never()).weighVisit(any());

        done(CASE, "record-sample-items");
        goOn();
        assertThat(instance).isWaitingAt("accredit-homes");
        verify(ofCase).weighVisit(CASE);
    }

    @Test
    void gapsThatTheProviderPromisedToCureAreCheckedBeforeTheHomesBegin() {
        untilTheVisit();
        when(ofCase.curesOpen(CASE)).thenReturn(true);
        visitIsDone();
        assertThat(instance).isWaitingAtExactly("check-cures");

        done(CASE, "check-cures");

        assertThat(instance).isWaitingAt("accredit-homes");
        verify(ofCase).curesChecked(any());
    }

    @Test
    void aWithdrawalEndsTheCaseWhileItWaitsForItsProvider() {
        applicationIsReturned();

        withdraw();

        assertThat(instance).isEnded().hasPassed("case-withdrawn");
        assertThat(managementService().createJobQuery().count()).isZero();
    }

    @Test
    void aWithdrawalTakesEveryOpenTaskOfTheCaseAway() {
        done(CASE, "check-application");
        done(CASE, "check-firm");

        withdraw();

        assertThat(instance).isEnded().hasPassed("case-withdrawn");
        assertThat(taskService().createTaskQuery().count()).isZero();
        verify(ofCase, never()).close(any());
    }

    @Test
    void aWithdrawalInStageThreeEndsTheProcessesOfTheHomesToo() {
        untilTheVisit();
        visitIsDone();
        assertThat(tasks(SECOND, "inspect-property")).hasSize(1);

        withdraw();

        assertThat(instance).isEnded();
        assertThat(runtimeService().createProcessInstanceQuery().count()).isZero();
        verify(ofCase, never()).close(any());
        verify(ofHome, never()).decisionTaken(any());
    }

    private void withdraw() {
        runtimeService().correlateMessage("application-withdrawn", CASE);
    }

    private void applicationIsReturned() {
        when(ofCase.returned(CASE)).thenReturn(true);
        when(ofCase.returnUntil(CASE)).thenReturn(inDays(28));
        done(CASE, "check-application");
    }

    private void refusalIsProposed() {
        when(ofCase.refusalProposed(CASE)).thenReturn(true);
        when(ofHome.refusalProposed(any())).thenReturn(true);
    }

    private void untilTheVisit() {
        done(CASE, "check-application");
        deskChecksAreDone();
        done(CASE, "book-visit");
    }

    /** The visit and the sample of staff files, of which none is drawn unless a test says so. */
    private void visitIsDone() {
        done(CASE, "record-visit");
        done(CASE, "record-sample-items");
        goOn();
    }

    private void deskChecksAreDone() {
        done(CASE, "check-firm");
        done(CASE, "check-finances");
        done(CASE, "check-landlord");
        goOn();
    }

    private void everyHomeIsBeforeThePanel() {
        assertThat(Stream.of(FIRST, SECOND)).allSatisfy(home -> {
            assertThat(tasks(home, "decide-property")).hasSize(1);
            assertThat(tasks(home, "inspect-property")).isEmpty();
        });
        verify(ofHome, never()).inspectionRecorded(any());
        verify(ofHome, never()).landlordChecked(any());
    }

    private void decideBoth() {
        done(FIRST, "decide-property");
        done(SECOND, "decide-property");
        goOn();
    }

    private void inspectAndDecide(String home) {
        done(home, "inspect-property");
        goOn();
        done(home, "decide-property");
    }

    private Date dueDateOf(String step) {
        return tasks(CASE, step).get(0).getDueDate();
    }

    private static Date inDays(int days) {
        return Date.from(Instant.parse("2026-11-20T17:00:00Z").plusSeconds(86_400L * days));
    }
}

package org.hearthmark.accreditation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.hearthmark.accreditation.process.ModelRun.done;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.DueDates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of one home, started alone as for a home that is added later. */
class HomePathsTest {

    @RegisterExtension
    static final ModelRun RUN = new ModelRun();

    private static final String HOME = "c0000000-0000-4000-8000-000000000011";

    private final HomeTasks ofHome = RUN.mocked("homeTasks", HomeTasks.class);
    private final DueDates dueDates = RUN.mocked("dueDates", DueDates.class);

    @BeforeEach
    void theHomeLearnsItsFormWhenItIsReached() {
        doAnswer(reached -> {
                    DelegateExecution execution = reached.getArgument(0);
                    execution.setVariable("settingArea", "Hackney");
                    execution.setVariable("inspectionForm", "inspect-property-v3");
                    return null;
                })
                .when(ofHome)
                .reached(any());
        Date anyDay = Date.from(Instant.parse("2026-12-01T00:00:00Z"));
        when(ofHome.commentsUntil(HOME)).thenReturn(anyDay);
        when(ofHome.representationsUntil(HOME)).thenReturn(anyDay);
        when(ofHome.deferredUntil(HOME)).thenReturn(anyDay);
    }

    @AfterAll
    static void everyNodeAndEveryFlowOfAHomeIsPassed() {
        assertThat(RUN.notPassed("property-accreditation"))
                .describedAs("not passed by the tests of this class together")
                .isEmpty();
    }

    @Test
    void aHomeWhoseLandlordIsCheckedIsInspectedReportedAndAccredited() {
        when(ofHome.landlordChecked(HOME)).thenReturn(true);

        ProcessInstance home = reached();
        assertThat(home).isWaitingAtExactly("inspect-property");
        done(HOME, "inspect-property");
        assertThat(home).isWaitingAtExactly("draft-report");
        verify(ofHome).gradeHome(HOME);
        execute(job());
        assertThat(home).isWaitingAtExactly("wait-for-comments");
        when(ofHome.noComments(HOME)).thenReturn(true);
        told("comments-sent");
        assertThat(home).isWaitingAtExactly("final-report");
        execute(job());
        assertThat(home).isWaitingAtExactly("decide-property");
        when(ofHome.accredited(HOME)).thenReturn(true);
        done(HOME, "decide-property");
        assertThat(home).isWaitingAtExactly("issue-certificate");
        execute(job());

        assertThat(home).isEnded().hasPassed("home-accredited").hasNotPassed("check-landlord", "home-refused");
        verify(ofHome).inspectionRecorded(any());
        verify(ofHome).draftReport(HOME);
        verify(ofHome).finalReport(HOME);
        verify(ofHome).decisionTaken(any());
        verify(ofHome).issueCertificate(HOME);
        verify(ofHome, never()).landlordChecksRecorded(any());
        verify(ofHome, never()).commentsConsidered(any());
    }

    @Test
    void aHomeAddedLaterHasItsLandlordCheckedFirst() {
        ProcessInstance home = reached();
        assertThat(home).isWaitingAtExactly("check-landlord");
        done(HOME, "check-landlord");

        assertThat(home).isWaitingAtExactly("inspect-property");
        verify(ofHome).landlordChecksRecorded(any());
    }

    @Test
    void aLandlordCheckStaysToBeMadeWhileItsAnswerIsPending() {
        when(ofHome.landlordPending(HOME)).thenReturn(true);
        ProcessInstance home = reached();

        done(HOME, "check-landlord");
        assertThat(home).isWaitingAtExactly("check-landlord");

        when(ofHome.landlordPending(HOME)).thenReturn(false);
        done(HOME, "check-landlord");

        assertThat(home).isWaitingAtExactly("inspect-property");
    }

    @Test
    void aHomeWhoseLandlordIsRefusedIsDecidedWithoutAnInspection() {
        ProcessInstance home = reached();
        when(ofHome.landlordRefused(HOME)).thenReturn(true);

        done(HOME, "check-landlord");

        assertThat(home).isWaitingAtExactly("decide-property").hasNotPassed("begin-inspection");
        verify(ofHome, never()).inspectionRecorded(any());
    }

    @Test
    void aRefusalAlreadyProposedGoesStraightToTheDecision() {
        ProcessInstance home = beforeThePanel();

        assertThat(home)
                .isWaitingAtExactly("decide-property")
                .hasNotPassed("is-landlord-checked", "check-landlord", "inspect-property");
        verify(ofHome, never()).landlordChecked(any());
    }

    @Test
    void theProvidersCommentsAreConsideredBeforeTheReportIsFinal() {
        ProcessInstance home = waitingForComments();
        when(ofHome.commentsSent(HOME)).thenReturn(true);

        told("comments-sent");
        assertThat(home).isWaitingAtExactly("consider-comments");
        done(HOME, "consider-comments");

        assertThat(home).isWaitingAtExactly("final-report");
        verify(ofHome).commentsConsidered(any());
    }

    @Test
    void withoutCommentsTheReportGoesOnByItselfWhenTheTimeForThemIsOver() {
        ProcessInstance home = waitingForComments();

        execute(job());
        assertThat(home).isWaitingAtExactly("wait-for-comments");
        when(ofHome.noComments(HOME)).thenReturn(true);
        execute(job());

        assertThat(home).isWaitingAtExactly("final-report").hasNotPassed("consider-comments");
        verify(ofHome, times(2)).commentsUntil(HOME);
    }

    @Test
    void aHomeMayBeSentToItsInspectionFirst() {
        ProcessInstance home = beforeThePanel();
        when(ofHome.inspectionOrdered(HOME)).thenReturn(true);
        when(ofHome.landlordChecked(HOME)).thenReturn(true);

        done(HOME, "decide-property");

        assertThat(home).isWaitingAtExactly("inspect-property");
    }

    @Test
    void aHomeSentToItsInspectionFirstHasItsLandlordCheckedIfNobodyDid() {
        ProcessInstance home = beforeThePanel();
        when(ofHome.inspectionOrdered(HOME)).thenReturn(true);

        done(HOME, "decide-property");

        assertThat(home).isWaitingAtExactly("check-landlord");
    }

    @Test
    void aDeferredHomeComesBackToThePanelOnItsDay() {
        ProcessInstance home = deferred();

        execute(job());
        assertThat(home).isWaitingAtExactly("wait-for-deferral");
        when(ofHome.deferralOver(HOME)).thenReturn(true);
        execute(job());

        assertThat(home).isWaitingAtExactly("decide-property");
    }

    @Test
    void aDeferredHomeComesBackEarlierWhenItsReasonIsCured() {
        ProcessInstance home = deferred();

        told("deferral-ended");

        assertThat(home).isWaitingAtExactly("decide-property");
        verify(ofHome, never()).deferralOver(any());
    }

    @Test
    void aProposedRefusalThatNobodyAnswersBecomesFinalWhenItsTimeIsOver() {
        ProcessInstance home = refusalProposed();

        execute(job());
        assertThat(home).isWaitingAtExactly("wait-for-representations");
        verify(ofHome, never()).refuseHome(any());
        when(ofHome.noRepresentations(HOME)).thenReturn(true);
        execute(job());

        assertThat(home).isEnded().hasPassed("home-refused").hasNotPassed("home-accredited", "issue-certificate");
        verify(ofHome).refuseHome(HOME);
        verify(ofHome, never()).representationsConsidered(any());
    }

    @Test
    void representationsThatAreUpheldAccreditTheHome() {
        ProcessInstance home = withRepresentations();
        when(ofHome.accredited(HOME)).thenReturn(true);

        done(HOME, "consider-representations");
        execute(job());

        assertThat(home).isEnded().hasPassed("home-accredited").hasNotPassed("refuse-home");
        verify(ofHome).representationsConsidered(any());
        verify(ofHome).issueCertificate(HOME);
    }

    @Test
    void representationsMayLeadToAnotherInspection() {
        ProcessInstance home = withRepresentations();
        when(ofHome.inspectionOrdered(HOME)).thenReturn(true);
        when(ofHome.landlordChecked(HOME)).thenReturn(true);

        done(HOME, "consider-representations");

        assertThat(home).isWaitingAtExactly("inspect-property");
    }

    @Test
    void representationsThatAreNotUpheldRefuseTheHomeForGood() {
        ProcessInstance home = withRepresentations();

        done(HOME, "consider-representations");

        assertThat(home).isEnded().hasPassed("home-refused");
        verify(ofHome).refuseHome(HOME);
        verify(ofHome, never()).issueCertificate(any());
    }

    @Test
    void aHomeMayBeWithdrawnAtAStepAndInAWait() {
        ProcessInstance inspected = reached();
        told("home-withdrawn");
        assertThat(inspected).isEnded().hasPassed("home-is-withdrawn");

        ProcessInstance proposed = refusalProposed();
        told("home-withdrawn");
        assertThat(proposed).isEnded().hasPassed("home-is-withdrawn").hasNotPassed("home-refused");
        verify(ofHome, never()).refuseHome(any());
    }

    @Test
    void aRefusedCommandLeavesTheTaskOpen() {
        when(ofHome.landlordChecked(HOME)).thenReturn(true);
        ProcessInstance home = reached();
        doThrow(Refusal.invalid("Some findings cannot be recorded as they are"))
                .when(ofHome)
                .inspectionRecorded(any());

        assertThatThrownBy(() -> done(HOME, "inspect-property")).hasRootCauseInstanceOf(Refusal.class);

        assertThat(home).isWaitingAtExactly("inspect-property");
        verify(ofHome, never()).gradeHome(any());
    }

    @Test
    void aHomeIsInspectedWithTheFormChosenWhenItWasReached() {
        when(ofHome.landlordChecked(HOME)).thenReturn(true);

        reached();

        var task = taskService()
                .createTaskQuery()
                .processInstanceBusinessKey(HOME)
                .initializeFormKeys()
                .singleResult();
        assertThat(task.getCamundaFormRef().getKey()).isEqualTo("inspect-property-v3");
        assertThat(task.getCamundaFormRef().getBinding()).isEqualTo("latest");
        verify(dueDates).workingDays(10);
    }

    private ProcessInstance waitingForComments() {
        when(ofHome.landlordChecked(HOME)).thenReturn(true);
        ProcessInstance home = reached();
        done(HOME, "inspect-property");
        assertThat(home).isWaitingAtExactly("draft-report");
        execute(job());
        assertThat(home).isWaitingAtExactly("wait-for-comments");
        return home;
    }

    private ProcessInstance beforeThePanel() {
        when(ofHome.refusalProposed(HOME)).thenReturn(true);
        return reached();
    }

    private ProcessInstance deferred() {
        ProcessInstance home = beforeThePanel();
        when(ofHome.deferred(HOME)).thenReturn(true);
        done(HOME, "decide-property");
        assertThat(home).isWaitingAtExactly("wait-for-deferral");
        return home;
    }

    private ProcessInstance refusalProposed() {
        ProcessInstance home = beforeThePanel();
        done(HOME, "decide-property");
        assertThat(home).isWaitingAtExactly("wait-for-representations");
        return home;
    }

    private ProcessInstance withRepresentations() {
        ProcessInstance home = refusalProposed();
        when(ofHome.representationsMade(HOME)).thenReturn(true);
        told("representations-made");
        assertThat(home).isWaitingAtExactly("consider-representations");
        return home;
    }

    private static void told(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(HOME)
                .correlate();
    }

    private static ProcessInstance reached() {
        return runtimeService()
                .startProcessInstanceByKey(
                        "property-accreditation",
                        HOME,
                        Map.of("reference", "ACC-2026-000123", "providerLabel", "Lantern"));
    }
}

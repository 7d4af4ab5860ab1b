package org.hearthmark.accreditation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.hearthmark.accreditation.process.ModelRun.done;
import static org.hearthmark.accreditation.process.ModelRun.goOn;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.hearthmark.workflow.DueDates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of one home that is looked at again. */
class ReassessmentPathsTest {

    @RegisterExtension
    static final ModelRun RUN = new ModelRun();

    private static final String IT = "c0000000-0000-4000-8000-000000000041";
    private static final Date FIRST = Date.from(Instant.parse("2030-03-31T00:00:00Z"));
    private static final Date MOVED = Date.from(Instant.parse("2030-05-01T00:00:00Z"));

    private final ReassessmentTasks tasks = RUN.mocked("reassessmentTasks", ReassessmentTasks.class);

    @BeforeEach
    void theBeanAnswers() {
        RUN.mocked("dueDates", DueDates.class);
        when(tasks.lookAgainOn(any())).thenReturn(FIRST);
        when(tasks.itemsToRead(IT)).thenReturn("AC-01");
        when(tasks.itemsToSee(IT)).thenReturn("AC-02");
        when(tasks.home(IT)).thenReturn("SET-2026-000001");
        when(tasks.notMet(IT)).thenReturn("not met: AC-01");
        doAnswer(call -> {
                    DelegateExecution execution = call.getArgument(0);
                    execution.setVariable("reference", "ACC-2026-000123");
                    execution.setVariable("settingArea", "Hackney");
                    execution.setVariable("providerLabel", "Lantern");
                    execution.setVariable("itemsForm", "decide-on-reassessment");
                    return null;
                })
                .when(tasks)
                .reached(any());
    }

    @AfterAll
    static void everyNodeAndEveryFlowOfAReassessmentIsPassed() {
        assertThat(RUN.notPassed("reassessment"))
                .describedAs("not passed by the tests of this class together")
                .isEmpty();
    }

    @Test
    void whatIsAnsweredAndMetIsAccreditedAnewWithItsCertificate() {
        when(tasks.waits(any())).thenReturn(true);
        when(tasks.over(IT)).thenReturn(true);
        when(tasks.accreditedAnew(IT)).thenReturn(true);
        ProcessInstance one = begun();
        assertThat(one).isWaitingAtExactly("wait-for-answer").job();

        tell("gaps-answered");
        assertThat(one).isWaitingAtExactly("check-evidence");
        done(IT, "check-evidence");
        assertThat(one).isWaitingAtExactly("issue-certificate");
        goOn();

        assertThat(one).isEnded().hasPassed("accredited-anew");
        verify(tasks).evidenceChecked(any());
        verify(tasks).issueCertificate(IT);
        verify(tasks, never()).decided(any());
    }

    @Test
    void unansweredItTakesItsCourseOnItsDayAndNotBefore() {
        when(tasks.waits(any())).thenReturn(true);
        ProcessInstance one = begun();
        assertThat(job(one).getDuedate()).isEqualTo(FIRST);
        when(tasks.lookAgainOn(any())).thenReturn(MOVED);

        execute(job(one));

        assertThat(one).isWaitingAtExactly("wait-for-answer").hasNotPassed("answer-missed");
        assertThat(job(one).getDuedate()).isEqualTo(MOVED);

        when(tasks.answerMissed(IT)).thenReturn(true);
        execute(job(one));

        assertThat(one).isEnded().hasPassed("answer-missed").hasNotPassed("check-evidence");
        assertThat(managementService().createJobQuery().count()).isZero();
    }

    @Test
    void whatIsMetOtherwiseNeedsNoAnswer() {
        when(tasks.waits(any())).thenReturn(true);
        ProcessInstance one = begun();

        tell("reassessment-needless");

        assertThat(one).isEnded().hasPassed("reassessment-needless");
    }

    @Test
    void whatPapersDoNotShowIsSeenByAnInspectorAndDecidedWhereItIsNotMet() {
        when(tasks.needsEyes(IT)).thenReturn(false, true);
        ProcessInstance one = begun();

        done(IT, "check-evidence");
        assertThat(one).isWaitingAtExactly("inspect-items");
        done(IT, "inspect-items");
        assertThat(one).isWaitingAtExactly("decide-on-reassessment");
        when(tasks.over(IT)).thenReturn(true);
        done(IT, "decide-on-reassessment");

        assertThat(one).isEnded().hasPassed("takes-its-course").hasNotPassed("issue-certificate");
        verify(tasks).itemsInspected(any());
        verify(tasks).decided(any());
    }

    @Test
    void withoutPapersAnInspectorLooksAtOnce() {
        when(tasks.needsEyes(IT)).thenReturn(true);

        assertThat(begun()).isWaitingAtExactly("inspect-items").hasNotPassed("check-evidence");
    }

    @Test
    void moreTimeIsWaitedForAndWhatCameMeanwhileIsLookedAtNext() {
        ProcessInstance one = begun();
        when(tasks.looksAgain(IT)).thenReturn(true, false);
        done(IT, "check-evidence");
        assertThat(one).isWaitingAtExactly("check-evidence");
        done(IT, "check-evidence");
        assertThat(one).isWaitingAtExactly("decide-on-reassessment");

        when(tasks.waitsAgain(IT)).thenReturn(true);
        done(IT, "decide-on-reassessment");

        assertThat(one).isWaitingAtExactly("wait-for-answer");
    }

    private static void tell(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(IT)
                .correlate();
    }

    private static ProcessInstance begun() {
        return runtimeService().startProcessInstanceByKey("reassessment", IT);
    }
}

package org.hearthmark.ladder.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.hearthmark.accreditation.process.ModelRun.done;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.hearthmark.accreditation.process.ModelRun;
import org.hearthmark.workflow.DueDates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of a raise of the standard. */
class RaisePathsTest {

    @RegisterExtension
    static final ModelRun RUN = new ModelRun();

    private static final String RAISE = "c0000000-0000-4000-8000-000000000061";

    private final RaiseTasks ofRaise = RUN.mocked("raiseTasks", RaiseTasks.class);

    @BeforeEach
    void datesAreSet() {
        RUN.mocked("dueDates", DueDates.class);
        var later = Date.from(Instant.now().plus(Duration.ofDays(60)));
        when(ofRaise.nextDay(RAISE)).thenReturn(later);
        when(ofRaise.closesOn(RAISE)).thenReturn(later);
    }

    @AfterAll
    static void everyNodeAndEveryFlowOfARaiseIsPassed() {
        assertThat(RUN.notPassed("standard-raise"))
                .describedAs("not passed by the tests of this class together")
                .isEmpty();
    }

    @Test
    void aRaiseTakesEffectRegionByRegionOnItsDayAndIsClosedWhenAllGraceIsOver() {
        when(ofRaise.moreToTellOfGaps(RAISE)).thenReturn(true, false);
        when(ofRaise.regionDue(RAISE)).thenReturn(true, true, false);
        when(ofRaise.moreToTellOfEffect(RAISE)).thenReturn(true, false);
        when(ofRaise.graceOver(RAISE)).thenReturn(true);
        var raise = approved();

        runJobsButTimers();
        assertThat(raise).isWaitingAt("wait-for-day").hasPassed("tell-providers");
        verify(ofRaise, times(2)).tellOfGaps(RAISE);
        fireTimer();
        runJobsButTimers();

        verify(ofRaise, times(2)).takeEffect(RAISE);
        verify(ofRaise, times(2)).tellOfEffect(RAISE);
        assertThat(raise).isWaitingAtExactly("last-own-date-over");
        fireTimer();
        runJobsButTimers();
        assertThat(raise).isEnded().hasPassed("raise-closed");
        verify(ofRaise).close(RAISE);
    }

    @Test
    void aRaiseIsSentBackAtItsReview() {
        when(ofRaise.sentBack(RAISE)).thenReturn(true);
        var raise = begun();

        done(RAISE, "review-impact");

        assertThat(raise).isEnded().hasPassed("raise-sent-back-at-review");
        verify(ofRaise).impactReviewed(any());
    }

    @Test
    void aRaiseIsSentBackAtItsApproval() {
        when(ofRaise.sentBack(RAISE)).thenReturn(false, true);
        var raise = begun();

        done(RAISE, "review-impact");
        done(RAISE, "approve-raise");

        assertThat(raise).isEnded().hasPassed("raise-sent-back-at-approval");
        verify(ofRaise, never()).tellOfGaps(RAISE);
    }

    @Test
    void aTimerThatFiresEarlyFindsNothingDueAndTheRaiseWaitsAgain() {
        when(ofRaise.regionWaiting(RAISE)).thenReturn(true);
        when(ofRaise.graceOver(RAISE)).thenReturn(false, true);
        var raise = approved();
        runJobsButTimers();

        fireTimer();
        runJobsButTimers();

        assertThat(raise).isWaitingAt("wait-for-day");
        verify(ofRaise, never()).takeEffect(RAISE);
        when(ofRaise.regionWaiting(RAISE)).thenReturn(false);
        fireTimer();
        runJobsButTimers();
        fireTimer();
        assertThat(raise).isWaitingAtExactly("last-own-date-over");
        fireTimer();
        runJobsButTimers();
        assertThat(raise).isEnded();
    }

    @Test
    void whatIsHeldIsDecidedAndTheDayOfAnotherRegionDoesNotWaitForIt() {
        when(ofRaise.regionDue(RAISE)).thenReturn(true, false, true, false, true, false);
        when(ofRaise.somethingHeld(RAISE)).thenReturn(true, true, false);
        var raise = approved();
        runJobsButTimers();
        fireTimer();
        runJobsButTimers();
        assertThat(raise).isWaitingAt("decide-on-held-raise");

        fireTimer();
        runJobsButTimers();
        assertThat(raise).isWaitingAt("decide-on-held-raise");
        verify(ofRaise, times(2)).takeEffect(RAISE);
        done(RAISE, "decide-on-held-raise");
        runJobsButTimers();

        verify(ofRaise).heldDecided(any());
        verify(ofRaise, times(3)).takeEffect(RAISE);
        assertThat(raise).isWaitingAtExactly("last-own-date-over");
    }

    @Test
    void aRaiseThatIsWithdrawnWhileItWaitsEnds() {
        when(ofRaise.moreToTellOfWithdrawal(RAISE)).thenReturn(true, false);
        var raise = approved();
        runJobsButTimers();

        takenBack();
        runJobsButTimers();

        assertThat(raise).isEnded().hasPassed("raise-taken-back", "raise-is-withdrawn");
        verify(ofRaise, times(2)).tellOfWithdrawal(RAISE);
        verify(ofRaise, never()).takeEffect(RAISE);
    }

    @Test
    void aRaiseThatIsWithdrawnWhileProvidersAreToldNeverWaitsForItsDay() {
        var raise = approved();
        when(ofRaise.withdrawn(RAISE)).thenReturn(true);

        runJobsButTimers();

        assertThat(raise).isEnded().hasPassed("raise-is-withdrawn").hasNotPassed("day-come");
    }

    @Test
    void aRaiseThatIsWithdrawnWhileItIsHeldLeavesItsTaskAndEnds() {
        when(ofRaise.regionDue(RAISE)).thenReturn(true, false);
        when(ofRaise.somethingHeld(RAISE)).thenReturn(true);
        var raise = approved();
        runJobsButTimers();
        fireTimer();
        runJobsButTimers();
        assertThat(raise).isWaitingAt("decide-on-held-raise");

        when(ofRaise.somethingHeld(RAISE)).thenReturn(false);
        when(ofRaise.regionWaiting(RAISE)).thenReturn(true);
        when(ofRaise.withdrawn(RAISE)).thenReturn(true);
        takenBack();
        runJobsButTimers();

        assertThat(raise).isEnded().hasPassed("taken-back-while-held", "raise-is-withdrawn");
        verify(ofRaise, never()).heldDecided(any());
    }

    private static void takenBack() {
        runtimeService()
                .createMessageCorrelation("raise-withdrawn")
                .processInstanceBusinessKey(RAISE)
                .correlate();
    }

    private static ProcessInstance approved() {
        var raise = begun();
        done(RAISE, "review-impact");
        done(RAISE, "approve-raise");
        return raise;
    }

    private static ProcessInstance begun() {
        return runtimeService()
                .startProcessInstanceByKey(
                        "standard-raise",
                        RAISE,
                        Map.of("reference", "RSE-2026-000001", "settingArea", "Safety first", "providerLabel", ""));
    }

    private static void fireTimer() {
        execute(managementService().createJobQuery().timers().singleResult());
    }

    private static void runJobsButTimers() {
        for (Job job = next(); job != null; job = next()) {
            execute(job);
        }
    }

    private static Job next() {
        return managementService().createJobQuery().messages().listPage(0, 1).stream()
                .findFirst()
                .orElse(null);
    }
}

package org.hearthmark.accreditation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.hearthmark.accreditation.process.ModelRun.done;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

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
    }

    @AfterAll
    static void everyNodeAndEveryFlowOfAHomeIsPassed() {
        assertThat(RUN.notPassed("property-accreditation"))
                .describedAs("not passed by the tests of this class together")
                .isEmpty();
    }

    @Test
    void aHomeWhoseLandlordIsCheckedIsInspectedAndAccredited() {
        when(ofHome.landlordChecked(HOME)).thenReturn(true);
        when(ofHome.accredited(HOME)).thenReturn(true);

        ProcessInstance home = reached();
        assertThat(home).isWaitingAtExactly("inspect-property");
        done(HOME, "inspect-property");
        assertThat(home).isWaitingAtExactly("decide-property");
        done(HOME, "decide-property");

        assertThat(home).isEnded().hasPassed("home-accredited").hasNotPassed("check-landlord", "home-refused");
        verify(ofHome).inspected(any());
        verify(ofHome).decided(any());
        verify(ofHome, never()).landlordCheckRecorded(any());
    }

    @Test
    void aHomeAddedLaterHasItsLandlordCheckedFirst() {
        when(ofHome.accredited(HOME)).thenReturn(true);

        ProcessInstance home = reached();
        assertThat(home).isWaitingAtExactly("check-landlord");
        done(HOME, "check-landlord");
        assertThat(home).isWaitingAtExactly("inspect-property");
        done(HOME, "inspect-property");
        done(HOME, "decide-property");

        assertThat(home).isEnded().hasPassed("home-accredited");
        verify(ofHome).landlordCheckRecorded(any());
    }

    @Test
    void aHomeAddedLaterWhoseLandlordIsRefusedIsDecidedWithoutAnInspection() {
        ProcessInstance home = reached();
        when(ofHome.refusalProposed(HOME)).thenReturn(true);

        done(HOME, "check-landlord");

        assertThat(home).isWaitingAtExactly("decide-property").hasNotPassed("begin-inspection");
        done(HOME, "decide-property");
        assertThat(home).isEnded().hasPassed("home-refused");
        verify(ofHome).landlordCheckRecorded(any());
        verify(ofHome, never()).inspected(any());
    }

    @Test
    void aRefusalAlreadyProposedGoesStraightToTheDecision() {
        when(ofHome.refusalProposed(HOME)).thenReturn(true);

        ProcessInstance home = reached();

        assertThat(home)
                .isWaitingAtExactly("decide-property")
                .hasNotPassed("is-landlord-checked", "check-landlord", "inspect-property");
        verify(ofHome, never()).landlordChecked(any());
        verify(ofHome, never()).landlordCheckRecorded(any());
        verify(ofHome, never()).inspected(any());
    }

    @Test
    void aHomeThatThePanelRefusesEndsRefusedThoughItWasInspected() {
        when(ofHome.landlordChecked(HOME)).thenReturn(true);

        ProcessInstance home = reached();
        done(HOME, "inspect-property");
        done(HOME, "decide-property");

        assertThat(home).isEnded().hasPassed("home-refused").hasNotPassed("home-accredited");
        verify(ofHome).accredited(HOME);
    }

    @Test
    void aHomeProposedForRefusalMayStillBeAccreditedByThePanel() {
        when(ofHome.refusalProposed(HOME)).thenReturn(true);
        when(ofHome.accredited(HOME)).thenReturn(true);

        ProcessInstance home = reached();
        done(HOME, "decide-property");

        assertThat(home).isEnded().hasPassed("home-accredited");
    }

    @Test
    void aRefusedCommandLeavesTheTaskOpen() {
        when(ofHome.landlordChecked(HOME)).thenReturn(true);
        ProcessInstance home = reached();
        doThrow(Refusal.invalid("Some findings cannot be recorded as they are"))
                .when(ofHome)
                .inspected(any());

        assertThatThrownBy(() -> done(HOME, "inspect-property")).hasRootCauseInstanceOf(Refusal.class);

        assertThat(home).isWaitingAtExactly("inspect-property");
        verify(ofHome, never()).decided(any());
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

    private static ProcessInstance reached() {
        return runtimeService()
                .startProcessInstanceByKey(
                        "property-accreditation",
                        HOME,
                        Map.of("reference", "ACC-2026-000123", "providerLabel", "Lantern"));
    }
}

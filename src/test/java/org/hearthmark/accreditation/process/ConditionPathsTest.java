package org.hearthmark.accreditation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.hearthmark.accreditation.process.ModelRun.done;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.hearthmark.workflow.DueDates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of one check of a condition. */
class ConditionPathsTest {

    @RegisterExtension
    static final ModelRun RUN = new ModelRun();

    private static final String CHECK = "c0000000-0000-4000-8000-000000000021";

    private final ConditionTasks ofCondition = RUN.mocked("conditionTasks", ConditionTasks.class);

    @BeforeEach
    void tasksHaveDueDates() {
        RUN.mocked("dueDates", DueDates.class);
    }

    @AfterAll
    static void everyNodeAndEveryFlowOfACheckIsPassed() {
        assertThat(RUN.notPassed("condition-follow-up"))
                .describedAs("not passed by the tests of this class together")
                .isEmpty();
    }

    @Test
    void aConditionThatIsMetOrGetsMoreTimeEndsWithItsCheck() {
        ProcessInstance check = begun();
        assertThat(check).isWaitingAtExactly("check-condition");

        done(CHECK, "check-condition");

        assertThat(check).isEnded().hasPassed("condition-checked").hasNotPassed("decide-on-missed-condition");
        verify(ofCondition).conditionChecked(any());
        verify(ofCondition, never()).missedConditionDecided(any());
    }

    @Test
    void aConditionThatIsMissedIsDecidedBySomebodyElse() {
        when(ofCondition.missed(CHECK)).thenReturn(true);
        ProcessInstance check = begun();

        done(CHECK, "check-condition");
        assertThat(check).isWaitingAtExactly("decide-on-missed-condition");
        done(CHECK, "decide-on-missed-condition");

        assertThat(check).isEnded().hasPassed("missed-condition-decided").hasNotPassed("condition-checked");
        verify(ofCondition).missedConditionDecided(any());
    }

    private static ProcessInstance begun() {
        return runtimeService()
                .startProcessInstanceByKey(
                        "condition-follow-up",
                        CHECK,
                        Map.of("reference", "ACC-2026-000123", "settingArea", "Hackney", "providerLabel", "Lantern"));
    }
}

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

/** Every path of what follows when a register says something worse of a provider. */
class ChangedFactPathsTest {

    @RegisterExtension
    static final ModelRun RUN = new ModelRun();

    private static final String CHANGE = "c0000000-0000-4000-8000-000000000031";

    private final ChangedFactTasks ofChange = RUN.mocked("changedFactTasks", ChangedFactTasks.class);

    @BeforeEach
    void tasksHaveDueDates() {
        RUN.mocked("dueDates", DueDates.class);
    }

    @AfterAll
    static void everyNodeAndEveryFlowOfAChangeIsPassed() {
        assertThat(RUN.notPassed("changed-fact"))
                .describedAs("not passed by the tests of this class together")
                .isEmpty();
    }

    @Test
    void whatHasNoEffectEndsWithTheReview() {
        ProcessInstance change = changed();
        assertThat(change).isWaitingAtExactly("review-changed-fact");

        done(CHANGE, "review-changed-fact");

        assertThat(change).isEnded().hasPassed("without-effect").hasNotPassed("consider-suspension");
        verify(ofChange).reviewed(any());
        verify(ofChange, never()).considered(any());
    }

    @Test
    void aProposedSuspensionIsConsideredByAManager() {
        when(ofChange.suspensionProposed(CHANGE)).thenReturn(true);
        ProcessInstance change = changed();

        done(CHANGE, "review-changed-fact");
        assertThat(change).isWaitingAtExactly("consider-suspension");
        done(CHANGE, "consider-suspension");

        assertThat(change).isEnded().hasPassed("suspension-considered").hasNotPassed("without-effect");
        verify(ofChange).considered(any());
    }

    @Test
    void aGroundToStopGoesToAManagerAtOnce() {
        when(ofChange.alarm(CHANGE)).thenReturn(true);
        ProcessInstance change = changed();

        assertThat(change).isWaitingAtExactly("consider-suspension");
        done(CHANGE, "consider-suspension");

        assertThat(change).isEnded().hasNotPassed("review-changed-fact");
        verify(ofChange, never()).reviewed(any());
    }

    private static ProcessInstance changed() {
        return runtimeService()
                .startProcessInstanceByKey(
                        "changed-fact",
                        CHANGE,
                        Map.of("reference", "ACC-2026-000123", "settingArea", "Hackney", "providerLabel", "Lantern"));
    }
}

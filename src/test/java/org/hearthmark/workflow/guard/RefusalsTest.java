package org.hearthmark.workflow.guard;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.Test;

/** What people are told when something is refused, and what the job executor sees. */
class RefusalsTest {

    private static final Command<?> CLAIM = new ClaimTaskCmd("task", "officer");
    private static final Command<?> SUBMIT = new SubmitTaskFormCmd("task", Map.of(), false, false);
    private static final Command<?> JOB = new ExecuteJobsCmd("job", new JobFailureCollector("job"));

    private final RuntimeException stale = new OptimisticLockingException("two met on one row");

    @Test
    void whoeverClaimsOrSubmitsIsToldThatSomebodyChangedIt() {
        assertThatThrownBy(() -> run(CLAIM, stale))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("Somebody changed this");
        assertThatThrownBy(() -> run(SUBMIT, stale)).isInstanceOf(FormFieldValidationException.class);
    }

    @Test
    void aJobThatMetAnotherIsSeenAsSuchSoThatItLosesNoTry() {
        assertThatThrownBy(() -> run(JOB, stale)).isSameAs(stale);
    }

    @Test
    void aRefusalOfAJobIsNotMadeAnAnswer() {
        var refusal = new RuntimeException(Refusal.invalid("Not now"));

        assertThatThrownBy(() -> run(JOB, refusal)).isSameAs(refusal);
        assertThatThrownBy(() -> run(CLAIM, refusal)).hasMessageContaining("Not now");
    }

    private static void run(Command<?> command, RuntimeException failure) {
        var refusals = new Refusals(new ObjectMapper());
        refusals.setNext(new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> none) {
                throw failure;
            }
        });
        refusals.execute(command);
    }
}

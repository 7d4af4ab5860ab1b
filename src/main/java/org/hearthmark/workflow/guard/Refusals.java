package org.hearthmark.workflow.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.people.RefusalFinder;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Makes refusals reach the person. The engine wraps whatever a listener throws and would answer 500; so the outermost
 * interceptor looks for our refusal among the causes and throws what the engine's addresses answer with 400 or 403. By then
 * everything is rolled back and the task is open. Nobody is there to be told of a job: the engine itself has to see that two
 * met on one row, because such a job is done again without losing a try.
 */
class Refusals extends CommandInterceptor {

    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() != null || command instanceof ExecuteJobsCmd) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (RuntimeException failure) {
            throw refusal(failure).map(refusal -> told(refusal, command)).orElse(failure);
        }
    }

    private static Optional<Refusal> refusal(RuntimeException failure) {
        return RefusalFinder.in(failure).or(() -> isStale(failure) ? Optional.of(Refusal.stale()) : Optional.empty());
    }

    private static boolean isStale(Throwable failure) {
        return RefusalFinder.causes(failure)
                .anyMatch(cause -> cause instanceof OptimisticLockingException
                        || cause instanceof OptimisticLockingFailureException
                        || cause instanceof jakarta.persistence.OptimisticLockException);
    }

    private RuntimeException told(Refusal refusal, Command<?> command) {
        if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
            return (RuntimeException) new AuthorizationException(refusal.title()).initCause(refusal);
        }
        // of the exceptions that are answered with 400, submitting a form lets only the first pass
        return command instanceof SubmitTaskFormCmd
                ? new FormFieldValidationException(refusal, message(refusal), refusal)
                : new BadUserRequestException(message(refusal), refusal);
    }

    private String message(Refusal refusal) {
        try {
            return json.writeValueAsString(Map.of("title", refusal.title(), "fields", refusal.fields()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

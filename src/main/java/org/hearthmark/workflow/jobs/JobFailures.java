package org.hearthmark.workflow.jobs;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultFailedJobCommandFactory;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.hearthmark.workflow.engine.EnginePart;
import org.springframework.stereotype.Component;

/** Lets each failed attempt of a job, and each incident, leave a record: at our level of history the engine forgets them. */
@Component
class JobFailures implements EnginePart {

    private final IncidentRecords records;

    JobFailures(IncidentRecords records) {
        this.records = records;
    }

    @Override
    public void fitInto(ProcessEngineConfigurationImpl engine) {
        FailedJobCommandFactory retries =
                Optional.ofNullable(engine.getFailedJobCommandFactory()).orElseGet(DefaultFailedJobCommandFactory::new);
        engine.setFailedJobCommandFactory(
                (jobId, failure) -> recorded(retries.getCommand(jobId, failure), jobId, failure));
        engine.setCustomIncidentHandlers(List.of(new RecordedIncidents(records)));
    }

    private Command<Object> recorded(Command<Object> retry, String jobId, Throwable failure) {
        return context -> {
            Object result = retry.execute(context);
            records.attemptFailed(context.getJobManager().findJobById(jobId), failure);
            return result;
        };
    }
}

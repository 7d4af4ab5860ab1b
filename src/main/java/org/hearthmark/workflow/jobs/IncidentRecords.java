package org.hearthmark.workflow.jobs;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.UUID;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appends what went wrong with jobs, in the transaction in which the engine notes it. */
@Repository
class IncidentRecords {

    private static final int LONGEST_MESSAGE = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;

    IncidentRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param job null when it is gone: a job of a case that was taken away meanwhile */
    void attemptFailed(JobEntity job, Throwable failure) {
        if (job != null) {
            append(
                    "ATTEMPT_FAILED",
                    job.getId(),
                    job.getProcessInstanceId(),
                    job.getActivityId(),
                    job.getRetries(),
                    String.valueOf(failure));
        }
    }

    void incident(String kind, IncidentContext incident, String message) {
        append(kind, incident.getConfiguration(), instance(incident), incident.getActivityId(), null, message);
    }

    private static String instance(IncidentContext incident) {
        if (incident.getExecutionId() == null) {
            return null;
        }
        ExecutionEntity execution =
                Context.getCommandContext().getExecutionManager().findExecutionById(incident.getExecutionId());
        return execution == null ? null : execution.getProcessInstanceId();
    }

    private void append(String kind, String job, String instance, String activity, Integer retries, String message) {
        String text = message == null ? "" : message;
        jdbc.sql("""
                        insert into workflow.incident_record
                               (id, at, kind, job_id, process_instance_id, activity, retries_left, message)
                        values (:id, :at, :kind, :job, :instance, :activity, :retries, :message)
                        """)
                .param("id", UUID.randomUUID())
                .param("at", Timestamp.from(clock.instant()))
                .param("kind", kind)
                .param("job", job)
                .param("instance", instance, Types.VARCHAR)
                .param("activity", activity, Types.VARCHAR)
                .param("retries", retries, Types.INTEGER)
                .param("message", text.substring(0, Math.min(text.length(), LONGEST_MESSAGE)))
                .update();
    }
}

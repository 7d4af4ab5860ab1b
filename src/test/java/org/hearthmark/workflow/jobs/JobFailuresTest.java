package org.hearthmark.workflow.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.hearthmark.HearthmarkTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HearthmarkTest
class JobFailuresTest {

    private static final String FAILING = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="test"
                         xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="failing" isExecutable="true" camunda:historyTimeToLive="1">
                <startEvent id="begun"/>
                <sequenceFlow id="to-fail" sourceRef="begun" targetRef="fail"/>
                <serviceTask id="fail" camunda:asyncBefore="true" camunda:expression="${dueDates.workingDays(-1 / 0)}"/>
              </process>
            </definitions>
            """;

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private Deployment deployment;

    JobFailuresTest(
            @Autowired RepositoryService repository,
            @Autowired RuntimeService runtime,
            @Autowired ManagementService management,
            @Autowired TransactionTemplate transaction,
            @Autowired JdbcClient jdbc) {
        this.repository = repository;
        this.runtime = runtime;
        this.management = management;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void deploy() {
        deployment =
                repository.createDeployment().addString("failing.bpmn", FAILING).deploy();
    }

    @AfterEach
    void takeAway() {
        repository.deleteDeployment(deployment.getId(), true);
    }

    @Test
    void eachFailedAttemptAndTheIncidentAtTheEndLeaveARecord() {
        String job = jobThatNobodyElseRuns();

        assertThatThrownBy(() -> management.executeJob(job)).isInstanceOf(RuntimeException.class);
        assertThat(recorded(job)).containsExactly("ATTEMPT_FAILED fail 4");

        management.setJobRetries(job, 1);
        assertThatThrownBy(() -> management.executeJob(job)).isInstanceOf(RuntimeException.class);
        assertThat(recorded(job)).contains("INCIDENT fail -", "ATTEMPT_FAILED fail 0");

        management.setJobRetries(job, 1);
        assertThat(recorded(job)).contains("INCIDENT_RESOLVED - -");
    }

    /** Suspended before it is committed, so that the job executor cannot take it first. */
    private String jobThatNobodyElseRuns() {
        return transaction.execute(status -> {
            String instance = runtime.startProcessInstanceByKey(
                            "failing", UUID.randomUUID().toString())
                    .getId();
            String job = management
                    .createJobQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getId();
            management.suspendJobById(job);
            return job;
        });
    }

    private List<String> recorded(String job) {
        return jdbc.sql("""
                        select kind || ' ' || coalesce(activity, '-') || ' ' || coalesce(retries_left::text, '-')
                          from workflow.incident_record where job_id = ? order by at
                        """).param(job).query(String.class).list();
    }
}

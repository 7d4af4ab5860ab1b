package org.hearthmark.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** A setting under a wrong name is silently ignored: each that matters is read back from the engine itself. */
@HearthmarkTest
class EngineConfigurationTest {

    private final ProcessEngineConfigurationImpl engine;
    private final PlatformTransactionManager transactions;
    private final MovableClock clock;

    EngineConfigurationTest(
            @Autowired ProcessEngine engine,
            @Autowired PlatformTransactionManager transactions,
            @Autowired MovableClock clock) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.transactions = transactions;
        this.clock = clock;
    }

    @Test
    void theEngineLivesInItsOwnSchemaAndInOurTransaction() {
        assertThat(engine.getDatabaseTablePrefix()).isEqualTo("camunda.");
        assertThat(engine.getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(transactions).isInstanceOf(JpaTransactionManager.class);
        assertThat(((SpringProcessEngineConfiguration) engine).getTransactionManager())
                .isSameAs(transactions);
    }

    @Test
    void historyIsKeptAtLevelActivityAndCleanedAtNight() {
        assertThat(engine.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
        assertThat(engine.getHistoryCleanupBatchWindowStartTime()).isEqualTo("02:00");
        assertThat(engine.getHistoryCleanupBatchWindowEndTime()).isEqualTo("05:00");
    }

    @Test
    void refusalsAndRightsAreSetAsTheGuardNeedsThem() {
        assertThat(engine.isAuthorizationEnabled()).isTrue();
        assertThat(engine.getAuthorizationCheckRevokes()).isEqualTo("never");
        assertThat(engine.isAuthorizationEnabledForCustomCode()).isFalse();
        assertThat(engine.isEnableCmdExceptionLogging()).isFalse();
        assertThat(engine.isEnableExceptionsAfterUnhandledBpmnError()).isTrue();
    }

    @Test
    void jobsAreFetchedOftenAndRetriedWithPatience() {
        JobExecutor jobs = engine.getJobExecutor();

        assertThat(jobs.getWaitTimeInMillis()).isEqualTo(1000);
        assertThat(jobs.getMaxWait()).isEqualTo(5000);
        assertThat(jobs.getLockTimeInMillis()).isEqualTo(60000);
        assertThat(jobs.getMaxJobsPerAcquisition()).isEqualTo(30);
        assertThat(engine.getFailedJobRetryTimeCycle()).isEqualTo("PT10S,PT1M,PT10M,PT1H");
        assertThat(engine.getDefaultNumberOfRetries()).isEqualTo(5);
    }

    @Test
    void theEngineAndTheDomainShareOneClock() {
        Instant later = clock.instant().plus(Duration.ofDays(400));

        clock.set(later);

        assertThat(ClockUtil.getCurrentTime().toInstant())
                .isEqualTo(later.truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
    }
}

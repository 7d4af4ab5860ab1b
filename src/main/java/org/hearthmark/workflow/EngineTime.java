package org.hearthmark.workflow;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Lets the engine share a clock that is moved by hand; it otherwise runs with the system's. */
@Component
public class EngineTime {

    private final JobExecutor jobs;

    EngineTime(JobExecutor jobs) {
        this.jobs = jobs;
    }

    /** Jobs that fall due by it are looked for at once. */
    public void standAt(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
        jobs.jobWasAdded();
    }

    /** Runs with the system's clock again. */
    public void runOn() {
        ClockUtil.reset();
    }
}

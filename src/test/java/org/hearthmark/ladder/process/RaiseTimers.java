package org.hearthmark.ladder.process;

import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Runs the jobs of a raise: what is left to be done, timers whose time has come, and a timer whatever the time is. */
@Lazy
@Component
public class RaiseTimers {

    private final RuntimeService runtime;
    private final ManagementService management;

    RaiseTimers(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    public void fire(UUID raise) {
        management.executeJob(jobs(raise).timers().singleResult().getId());
    }

    /** The job executor does the same at the same time; who comes second is refused and looks again. */
    public void run(UUID raise) {
        Awaitility.await().ignoreExceptions().until(() -> !ranOne(raise) && !ranOne(raise));
    }

    private boolean ranOne(UUID raise) {
        if (!running(raise)) {
            return false;
        }
        // in this order: what the job executor ends between two questions is seen by the later one
        var next = Stream.of(
                        jobs(raise).timers().executable(),
                        jobs(raise).timers().withException(),
                        jobs(raise).messages())
                .flatMap(query -> query.list().stream())
                .findFirst();
        next.ifPresent(job -> management.executeJob(job.getId()));
        return next.isPresent();
    }

    private JobQuery jobs(UUID raise) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(raise.toString())
                .singleResult();
        return management.createJobQuery().processInstanceId(instance.getId());
    }

    public boolean running(UUID raise) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(raise.toString())
                        .count()
                > 0;
    }
}

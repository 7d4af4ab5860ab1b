package org.hearthmark.workflow.lateness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.task.Task;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.workflow.LateLoad;
import org.hearthmark.workflow.SmallProcess;
import org.hearthmark.workflow.StepLoad;
import org.hearthmark.workflow.TaskDates;
import org.hearthmark.workflow.TaskEscalated;
import org.hearthmark.workflow.TaskLate;
import org.hearthmark.workflow.TwoSteps;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItemFilter;
import org.hearthmark.workflow.WorkItems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@HearthmarkTest
class LateTasksTest {

    private final SmallProcess process;
    private final TaskDates dates;
    private final WorkItems items;
    private final Sweep sweep;
    private final Told told;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private Task task;

    @Autowired
    LateTasksTest(
            SmallProcess process,
            TaskDates dates,
            WorkItems items,
            Sweep sweep,
            Told told,
            JdbcClient jdbc,
            MovableClock clock) {
        this.process = process;
        this.dates = dates;
        this.items = items;
        this.sweep = sweep;
        this.told = told;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void aTaskIsDueOnMonday() {
        jdbc.sql("update workflow.work_item set late_told_at = now(), escalated_at = now() where left_at is null")
                .update();
        clock.set(Instant.parse("2026-11-20T09:00:00Z"));
        task = process.started();
        WorkItem item = items.find(task.getId()).orElseThrow();
        dates.reschedule(item.businessKey(), "look", Instant.parse("2026-11-23T17:00:00Z"), null);
        told.forget();
    }

    @AfterEach
    void takeAway() {
        dates.runClock(TwoSteps.CASE);
        told.forget();
        process.takeAway();
    }

    @Test
    void aLateTaskIsToldOnce() {
        sweepAt("2026-11-23T16:59:59Z");
        assertThat(late()).isZero();

        sweepAt("2026-11-23T17:00:01Z");
        sweepAt("2026-11-24T09:00:00Z");

        assertThat(late()).isEqualTo(1);
        assertThat(told.all(TaskLate.class).get(0).item().taskId()).isEqualTo(task.getId());
    }

    @Test
    void managersAreToldOnTheFifthWorkingDayAfterItWasDue() {
        sweepAt("2026-11-27T23:00:00Z");
        sweepAt("2026-11-29T12:00:00Z");
        assertThat(told.all(TaskEscalated.class)).isEmpty();

        sweepAt("2026-11-30T08:00:00Z");
        sweepAt("2026-12-01T08:00:00Z");

        assertThat(told.all(TaskEscalated.class))
                .singleElement()
                .extracting(TaskEscalated::workingDaysLate)
                .isEqualTo(5);
    }

    @Test
    void aTaskThatGotMoreTimeCanBeLateAnew() {
        sweepAt("2026-11-24T09:00:00Z");

        dates.reschedule(
                items.find(task.getId()).orElseThrow().businessKey(),
                "look",
                Instant.parse("2026-11-25T17:00:00Z"),
                null);
        sweepAt("2026-11-25T09:00:00Z");
        assertThat(late()).isEqualTo(1);

        sweepAt("2026-11-25T17:00:01Z");
        assertThat(late()).isEqualTo(2);
    }

    @Test
    void aTaskThatIsGoneIsNotLate() {
        process.takeAway();

        sweepAt("2026-12-24T09:00:00Z");

        nothingIsToldOfTasks();
    }

    @Test
    void lateStepsAreCountedWithTheOneThatIsLateForLongest() {
        sweepAt("2026-11-30T08:00:00Z");

        assertThat(items.late())
                .filteredOn(load -> load.process().equals("two-steps"))
                .containsExactly(
                        new LateLoad("two-steps", "look", "Look", 1, 1, Instant.parse("2026-11-23T17:00:00Z")));
    }

    @Test
    void nothingIsLateWhileTheClockOfItsCaseStandsStillAndItIsDueLaterWhenItRunsAgain() {
        dates.stopClock(TwoSteps.CASE, LocalDate.of(2026, 12, 4));

        sweepAt("2026-12-07T09:00:00Z");

        nothingIsToldOfTasks();
        assertThat(items.late()).noneMatch(load -> load.process().equals("two-steps"));
        assertThat(items.loads())
                .filteredOn(load -> load.process().equals("two-steps"))
                .extracting(StepLoad::open, StepLoad::late)
                .containsExactly(tuple(1L, 0L));
        assertThat(items.find(WorkItemFilter.open().ofProcess("two-steps").late(), PageRequest.of(0, 20)))
                .isEmpty();
        assertThat(items.find(task.getId()).orElseThrow().late(clock.instant())).isFalse();

        dates.runClock(TwoSteps.CASE);
        sweepAt("2026-12-08T16:59:59Z");
        assertThat(late()).isZero();
        sweepAt("2026-12-08T17:00:01Z");
        assertThat(late()).isEqualTo(1);
    }

    /** Deadlines that other tests left behind pass on their own days. */
    private void nothingIsToldOfTasks() {
        assertThat(late()).isZero();
        assertThat(told.all(TaskEscalated.class)).isEmpty();
    }

    private void sweepAt(String instant) {
        clock.set(Instant.parse(instant));
        sweep.run();
    }

    private int late() {
        return told.all(TaskLate.class).size();
    }
}

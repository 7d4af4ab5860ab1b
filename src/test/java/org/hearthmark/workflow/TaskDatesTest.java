package org.hearthmark.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.people.ActingPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HearthmarkTest
class TaskDatesTest {

    private final SmallProcess process;
    private final TaskDates dates;
    private final WorkItems items;
    private final TaskService tasks;
    private final ActingPerson acting;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private Task task;

    @Autowired
    TaskDatesTest(
            SmallProcess process,
            TaskDates dates,
            WorkItems items,
            TaskService tasks,
            ActingPerson acting,
            TransactionTemplate transaction,
            MovableClock clock) {
        this.process = process;
        this.dates = dates;
        this.items = items;
        this.tasks = tasks;
        this.acting = acting;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void start() {
        // a Monday
        clock.set(Instant.parse("2026-11-23T09:00:00Z"));
        task = process.started();
        dates.reschedule(item().businessKey(), "look", Instant.parse("2026-11-26T17:00:00Z"), null);
    }

    @AfterEach
    void takeAway() {
        dates.runClock(TwoSteps.CASE);
        process.takeAway();
    }

    @Test
    void aStoppedClockGivesTheOpenTasksOfACaseAsManyWorkingDaysMore() {
        stoodStillFor(3);

        assertDue("2026-12-01T17:00:00Z");
    }

    @Test
    void aDueTimeStaysTheSameOnLondonsClockWhenSummerTimeBegins() {
        dates.reschedule(item().businessKey(), "look", Instant.parse("2027-03-25T17:00:00Z"), null);

        // Good Friday, Easter Monday, and the clocks go forward in between
        stoodStillFor(1);

        assertDue("2027-03-30T16:00:00Z");
    }

    @Test
    void aTaskThatWaitsIsFollowedUpOnItsDayUntilTheDayIsTakenAway() {
        dates.stopClock(TwoSteps.CASE, LocalDate.of(2026, 12, 4));

        assertThat(item().followUp()).isEqualTo("2026-12-04");
        assertThat(LondonTime.dayOf(inEngine().getFollowUpDate().toInstant())).isEqualTo("2026-12-04");
        assertDue("2026-11-26T17:00:00Z");

        dates.runClock(TwoSteps.CASE);

        assertThat(item().followUp()).isNull();
        assertThat(inEngine().getFollowUpDate()).isNull();
    }

    @Test
    void aStepThatIsNotOpenKeepsNothingFromANewDate() {
        dates.reschedule(item().businessKey(), "decide", Instant.parse("2026-12-24T17:00:00Z"), null);

        assertDue("2026-11-26T17:00:00Z");
    }

    @Test
    void theMoveIsTheServicesOwnWhoeverIsSignedInToTheEngine() {
        acting.as("panel", () -> stoodStillFor(1));

        assertDue("2026-11-27T17:00:00Z");
    }

    @Test
    void aMoveThatIsRolledBackLeavesEngineAndWorkListAlone() {
        transaction.executeWithoutResult(deed -> {
            stoodStillFor(1);
            deed.setRollbackOnly();
        });

        assertDue("2026-11-26T17:00:00Z");
    }

    @Test
    void aTaskThatCameWhileTheClockStoodStillGetsOnlyItsOwnDaysBack() {
        dates.stopClock(TwoSteps.CASE, LocalDate.of(2026, 12, 4));
        clock.advance(Duration.ofDays(2));
        process.takeAway();
        task = process.started();
        dates.reschedule(item().businessKey(), "look", Instant.parse("2026-11-30T17:00:00Z"), null);
        clock.advance(Duration.ofDays(1));

        dates.runClock(TwoSteps.CASE);

        assertDue("2026-12-01T17:00:00Z");
    }

    private void stoodStillFor(int days) {
        dates.stopClock(TwoSteps.CASE, LocalDate.of(2026, 12, 4));
        clock.advance(Duration.ofDays(days));
        dates.runClock(TwoSteps.CASE);
    }

    private void assertDue(String instant) {
        assertThat(item().due()).isEqualTo(instant);
        assertThat(inEngine().getDueDate().toInstant()).isEqualTo(instant);
    }

    private WorkItem item() {
        return items.find(task.getId()).orElseThrow();
    }

    private Task inEngine() {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult();
    }
}

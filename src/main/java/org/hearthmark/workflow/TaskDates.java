package org.hearthmark.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.WorkingDays;
import org.hearthmark.workflow.engine.EngineCommands;
import org.hearthmark.workflow.task.SetTaskDates;
import org.hearthmark.workflow.task.SetTaskDates.Dates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves the dates of open tasks, in the engine and in the work list together: a stopped clock, a visit put off. */
@Component
public class TaskDates {

    private final WorkItems items;
    private final EngineCommands engine;
    private final StoppedClocks clocks;
    private final WorkingDays calendar;
    private final Clock clock;

    TaskDates(WorkItems items, EngineCommands engine, StoppedClocks clocks, WorkingDays calendar, Clock clock) {
        this.items = items;
        this.engine = engine;
        this.clocks = clocks;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Stops the clock of a case: its open tasks are put off until this day, and no task of it is late until the clock runs
     * again. Stopped already, only the day moves.
     */
    @Transactional
    public void stopClock(UUID caseKey, LocalDate until) {
        clocks.stop(caseKey, LondonTime.today(clock));
        List<Dates> putOff = openOf(caseKey).stream()
                .map(item -> new Dates(item.taskId(), item.due(), until))
                .toList();
        engine.run(new SetTaskDates(putOff));
    }

    /** Lets the clock run again: each open task gets the working days for which it waited, counted from when it is due. */
    @Transactional
    public void runClock(UUID caseKey) {
        LocalDate today = LondonTime.today(clock);
        clocks.run(caseKey).ifPresent(since -> {
            List<Dates> moved = openOf(caseKey).stream()
                    .map(item -> new Dates(item.taskId(), later(item, since, today), null))
                    .toList();
            engine.run(new SetTaskDates(moved));
        });
    }

    private Instant later(WorkItem item, LocalDate since, LocalDate today) {
        LocalDate entered = LondonTime.dayOf(item.entered());
        int waited = calendar.between(entered.isAfter(since) ? entered : since, today);
        if (item.due() == null || waited == 0) {
            return item.due();
        }
        ZonedDateTime then = item.due().atZone(LondonTime.ZONE);
        return then.with(calendar.plus(then.toLocalDate(), waited)).toInstant();
    }

    /** Sets both dates of the open tasks of one step; null for no date. Nothing happens when the step is not open. */
    @Transactional
    public void reschedule(UUID businessKey, String step, Instant due, LocalDate followUp) {
        List<Dates> moved = items.open(List.of(businessKey)).stream()
                .filter(item -> item.step().equals(step))
                .map(item -> new Dates(item.taskId(), due, followUp))
                .toList();
        engine.run(new SetTaskDates(moved));
    }

    private List<WorkItem> openOf(UUID caseKey) {
        return items.ofCase(caseKey).stream().filter(WorkItem::open).toList();
    }
}

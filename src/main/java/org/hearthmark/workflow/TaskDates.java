package org.hearthmark.workflow;

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
    private final WorkingDays calendar;

    TaskDates(WorkItems items, EngineCommands engine, WorkingDays calendar) {
        this.items = items;
        this.engine = engine;
        this.calendar = calendar;
    }

    /** Gives all open tasks of the case this many working days more, counted from when each is due. */
    @Transactional
    public void shift(UUID caseKey, int workingDays) {
        List<Dates> moved = openOf(caseKey).stream()
                .filter(item -> item.due() != null)
                .map(item -> new Dates(item.taskId(), later(item.due(), workingDays), item.followUp()))
                .toList();
        engine.run(new SetTaskDates(moved));
    }

    private Instant later(Instant due, int workingDays) {
        ZonedDateTime then = due.atZone(LondonTime.ZONE);
        return then.with(calendar.plus(then.toLocalDate(), workingDays)).toInstant();
    }

    /** Puts all open tasks of the case off until this day; null takes the follow-up day away. */
    @Transactional
    public void followUp(UUID caseKey, LocalDate until) {
        List<Dates> moved = openOf(caseKey).stream()
                .map(item -> new Dates(item.taskId(), item.due(), until))
                .toList();
        engine.run(new SetTaskDates(moved));
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

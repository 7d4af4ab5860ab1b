package org.hearthmark.workflow.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.workflow.engine.OwnCommand;

/** Sets due date and follow-up date of tasks; the work list follows by its listener. A task that is gone is passed over. */
public class SetTaskDates implements OwnCommand<Void> {

    /** The new dates of a task; null for none. */
    public record Dates(String taskId, Instant due, LocalDate followUp) {}

    private final List<Dates> tasks;

    public SetTaskDates(List<Dates> tasks) {
        this.tasks = tasks;
    }

    @Override
    public Void execute(CommandContext context) {
        for (Dates dates : tasks) {
            Optional.ofNullable(context.getTaskManager().findTaskById(dates.taskId()))
                    .ifPresent(task -> set(task, dates));
        }
        return null;
    }

    private static void set(TaskEntity task, Dates dates) {
        task.setDueDate(dates.due() == null ? null : Date.from(dates.due()));
        task.setFollowUpDate(dates.followUp() == null ? null : Date.from(LondonTime.startOf(dates.followUp())));
        task.triggerUpdateEvent();
    }
}

package org.hearthmark.workflow.lateness;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.WorkingDays;
import org.hearthmark.workflow.TaskEscalated;
import org.hearthmark.workflow.TaskLate;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open tasks past their due date, and those so late that managers have to know; none while the clock of its case stands still. */
@Repository
class DueTasks {

    private final JdbcClient jdbc;
    private final WorkItems items;
    private final WorkingDays calendar;
    private final int escalateAfter;

    DueTasks(
            JdbcClient jdbc,
            WorkItems items,
            WorkingDays calendar,
            @Value("${hearthmark.workflow.escalate-after-working-days:5}") int escalateAfter) {
        this.jdbc = jdbc;
        this.items = items;
        this.calendar = calendar;
        this.escalateAfter = escalateAfter;
    }

    List<Due> late(Instant now, Instant afterAt, String afterId, int most) {
        return events(taken("late_told_at", now, now, afterAt, afterId, most), TaskLate::new);
    }

    List<Due> escalated(Instant now, Instant afterAt, String afterId, int most) {
        LocalDate today = LondonTime.dayOf(now);
        Instant before = LondonTime.startOf(calendar.minus(today.plusDays(1), escalateAfter));
        return events(
                taken("escalated_at", now, before, afterAt, afterId, most),
                item -> new TaskEscalated(item, calendar.between(LondonTime.dayOf(item.due()), today)));
    }

    /** @param mark column that says that it was told */
    private List<String> taken(String mark, Instant now, Instant dueBefore, Instant afterAt, String afterId, int most) {
        return jdbc.sql("""
                        update workflow.work_item i set %1$s = :now
                          from (select task_id from workflow.work_item
                                 where left_at is null and %1$s is null and due_at < :before
                                   and not exists (select 1 from workflow.stopped_clock s
                                                    where s.case_key = work_item.case_key)
                                   and (due_at, task_id collate "C") > (:afterAt, :afterId)
                                 order by due_at, task_id collate "C" limit :most for update skip locked) due
                         where i.task_id = due.task_id
                        returning i.task_id
                        """.formatted(mark))
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(dueBefore))
                .param("afterAt", Timestamp.from(afterAt))
                .param("afterId", afterId)
                .param("most", most)
                .query(String.class)
                .list();
    }

    private List<Due> events(List<String> taskIds, Function<WorkItem, Object> event) {
        return items.of(taskIds).stream()
                .map(item -> new Due(item.due(), item.taskId(), event.apply(item)))
                .toList();
    }
}

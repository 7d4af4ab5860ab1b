package org.hearthmark.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queries of the work list. */
@Repository
class WorkItemRows {

    private static final String COLUMNS = """
            select task_id, case_key, business_key, process, step, name, candidate_group, assignee,
                   entered_at, due_at, follow_up, left_at, reference, area, provider_label,
                   exists (select 1 from workflow.stopped_clock s where s.case_key = work_item.case_key) as stopped
              from workflow.work_item
            """;

    private static final String RUNNING =
            "not exists (select 1 from workflow.stopped_clock s where s.case_key = work_item.case_key)";

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkItemRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<StepLoad> loads() {
        return jdbc.sql("""
                        select process, step, max(step_name) as step_name, max(candidate_group) as candidate_group,
                               count(*) as open, count(*) filter (where due_at < :now and %s) as late,
                               min(entered_at) as oldest
                          from workflow.work_item
                         where left_at is null
                         group by process, step
                         order by process, step
                        """.formatted(RUNNING))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> new StepLoad(
                        row.getString("process"),
                        row.getString("step"),
                        row.getString("step_name"),
                        row.getString("candidate_group"),
                        row.getLong("open"),
                        row.getLong("late"),
                        instant(row, "oldest")))
                .list();
    }

    Slice<WorkItem> page(WorkItemFilter filter, Pageable page) {
        StringBuilder where = new StringBuilder("where left_at is null\n");
        List<Object> values = new ArrayList<>();
        narrow(where, values, "process", filter.process());
        narrow(where, values, "step", filter.step());
        narrow(where, values, "candidate_group", filter.candidateGroup());
        narrow(where, values, "assignee", filter.assignee());
        narrow(where, values, "area", filter.area());
        if (filter.lateOnly()) {
            where.append("and due_at < ? and ").append(RUNNING).append("\n");
            values.add(Timestamp.from(clock.instant()));
        }
        if (filter.unassignedOnly()) {
            where.append("and assignee is null\n");
        }
        values.add(page.getPageSize() + 1);
        values.add(page.getOffset());
        List<WorkItem> found = jdbc.sql(
                        COLUMNS + where + "order by due_at nulls last, entered_at, task_id limit ? offset ?")
                .params(values)
                .query(WorkItemRows::item)
                .list();
        boolean more = found.size() > page.getPageSize();
        return new SliceImpl<>(more ? found.subList(0, page.getPageSize()) : found, page, more);
    }

    private static void narrow(StringBuilder where, List<Object> values, String column, Optional<String> wanted) {
        wanted.ifPresent(value -> {
            where.append("and ").append(column).append(" = ?\n");
            values.add(value);
        });
    }

    List<WorkItem> ofCase(UUID caseKey) {
        return jdbc.sql(COLUMNS + "where case_key = ? order by entered_at, task_id")
                .param(caseKey)
                .query(WorkItemRows::item)
                .list();
    }

    List<WorkItem> open(Collection<UUID> businessKeys) {
        if (businessKeys.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(COLUMNS + "where left_at is null and business_key in (:keys) order by entered_at, task_id")
                .param("keys", businessKeys)
                .query(WorkItemRows::item)
                .list();
    }

    List<WorkItem> openOfCases(Collection<UUID> caseKeys) {
        return jdbc.sql(COLUMNS + "where left_at is null and case_key = any(:keys) order by entered_at, task_id")
                .param("keys", caseKeys.toArray(UUID[]::new))
                .query(WorkItemRows::item)
                .list();
    }

    List<WorkItem> of(Collection<String> taskIds) {
        return jdbc.sql(COLUMNS + "where task_id = any(:ids)")
                .param("ids", taskIds.toArray(String[]::new))
                .query(WorkItemRows::item)
                .list();
    }

    List<LateLoad> late() {
        return jdbc.sql("""
                        select process, step, max(step_name) as step_name, count(*) as late,
                               count(escalated_at) as escalated, min(due_at) as oldest
                          from workflow.work_item
                         where left_at is null and due_at < :now and %s
                         group by process, step
                         order by escalated desc, oldest, process, step
                        """.formatted(RUNNING))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> new LateLoad(
                        row.getString("process"),
                        row.getString("step"),
                        row.getString("step_name"),
                        row.getLong("late"),
                        row.getLong("escalated"),
                        instant(row, "oldest")))
                .list();
    }

    Optional<WorkItem> find(String taskId) {
        return jdbc.sql(COLUMNS + "where task_id = ?")
                .param(taskId)
                .query(WorkItemRows::item)
                .optional();
    }

    private static WorkItem item(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                row.getString("task_id"),
                row.getObject("case_key", UUID.class),
                row.getObject("business_key", UUID.class),
                row.getString("process"),
                row.getString("step"),
                row.getString("name"),
                row.getString("candidate_group"),
                row.getString("assignee"),
                instant(row, "entered_at"),
                instant(row, "due_at"),
                row.getObject("follow_up", LocalDate.class),
                instant(row, "left_at"),
                row.getString("reference"),
                row.getString("area"),
                row.getString("provider_label"),
                row.getBoolean("stopped"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}

package org.hearthmark.workflow.lateness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hearthmark.workflow.DeadlineNear;
import org.hearthmark.workflow.DeadlinePassed;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deadlines that come near and that passed. Of reminders that were missed while nothing ran, only the last is told. */
@Repository
class DueDeadlines {

    private final JdbcClient jdbc;

    DueDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Due> near(Instant now, Instant afterAt, String afterId, int most) {
        return take("""
                update workflow.deadline d
                   set next_reminder_at = (select min(r) from unnest(d.reminders) r where r > :now)
                  from (select id, next_reminder_at as at from workflow.deadline
                         where next_reminder_at <= :now and met_at is null and passed_told_at is null and due_at > :now
                           and (next_reminder_at, id) > (:afterAt, :afterId)
                         order by next_reminder_at, id limit :most for update skip locked) due
                 where d.id = due.id
                returning due.at, d.id, d.about, d.kind, d.due_at,
                    (select count(*) from unnest(d.reminders) r where r <= :now)::int as number
                """, now, afterAt, afterId, most, DueDeadlines::near);
    }

    private static Due near(ResultSet row, int n) throws SQLException {
        return new Due(
                instant(row, "at"),
                row.getString("id"),
                new DeadlineNear(
                        row.getObject("about", UUID.class),
                        row.getString("kind"),
                        instant(row, "due_at"),
                        row.getInt("number")));
    }

    List<Due> passed(Instant now, Instant afterAt, String afterId, int most) {
        return take("""
                update workflow.deadline d set passed_told_at = :now
                  from (select id from workflow.deadline
                         where due_at <= :now and met_at is null and passed_told_at is null
                           and (due_at, id) > (:afterAt, :afterId)
                         order by due_at, id limit :most for update skip locked) due
                 where d.id = due.id
                returning d.due_at as at, d.id, d.about, d.kind, d.due_at
                """, now, afterAt, afterId, most, DueDeadlines::passed);
    }

    private static Due passed(ResultSet row, int n) throws SQLException {
        Instant due = instant(row, "due_at");
        return new Due(
                due,
                row.getString("id"),
                new DeadlinePassed(row.getObject("about", UUID.class), row.getString("kind"), due));
    }

    private List<Due> take(String sql, Instant now, Instant afterAt, String afterId, int most, RowMapper<Due> mapper) {
        return jdbc.sql(sql)
                .param("now", Timestamp.from(now))
                .param("afterAt", Timestamp.from(afterAt))
                .param("afterId", afterId.isEmpty() ? new UUID(0, 0) : UUID.fromString(afterId))
                .param("most", most)
                .query(mapper)
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

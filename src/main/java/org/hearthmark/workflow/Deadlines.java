package org.hearthmark.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Dates by which something must have happened, as rows of our own. One sweep tells each once: {@link DeadlineNear} and
 * {@link DeadlinePassed} are published synchronously, in the transaction that marks the row.
 */
@Component
public class Deadlines {

    private final JdbcClient jdbc;
    private final Clock clock;

    Deadlines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Sets the deadline of this kind, or moves the one there is; setting the same again changes nothing. A deadline that was
     * met is open again. Reminders for times that are already over are not sent.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(Deadline deadline) {
        jdbc.sql("""
                        insert into workflow.deadline as d (id, about, kind, due_at, reminders, next_reminder_at, set_at)
                        values (:id, :about, :kind, :due, :reminders, :next, :now)
                        on conflict (about, kind) do update
                           set due_at = excluded.due_at, reminders = excluded.reminders, set_at = excluded.set_at,
                               next_reminder_at = excluded.next_reminder_at, met_at = null, passed_told_at = null
                         where d.due_at <> excluded.due_at or d.reminders <> excluded.reminders or d.met_at is not null
                        """)
                .param("id", UUID.randomUUID())
                .param("about", deadline.about())
                .param("kind", deadline.kind())
                .param("due", Timestamp.from(deadline.due()))
                .param(
                        "reminders",
                        deadline.reminders().stream().map(Timestamp::from).toArray(Timestamp[]::new))
                .param("next", firstToCome(deadline.reminders()), java.sql.Types.TIMESTAMP)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The same for many at once; one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(Collection<Deadline> deadlines) {
        if (!deadlines.isEmpty()) {
            insert(deadlines, """
                    update
                       set due_at = excluded.due_at, reminders = excluded.reminders, set_at = excluded.set_at,
                           next_reminder_at = excluded.next_reminder_at, met_at = null, passed_told_at = null
                     where d.due_at <> excluded.due_at or d.reminders <> excluded.reminders or d.met_at is not null
                    """);
        }
    }

    /** Sets those of which none was ever set; the others stay as they are. One statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Collection<Deadline> deadlines) {
        if (!deadlines.isEmpty()) {
            insert(deadlines, "nothing");
        }
    }

    private void insert(Collection<Deadline> deadlines, String orElse) {
        jdbc.sql("""
                        insert into workflow.deadline as d (id, about, kind, due_at, reminders, next_reminder_at, set_at)
                        select gen_random_uuid(), said.about, said.kind, said.due, said.reminders::timestamptz[],
                               (select min(reminder) from unnest(said.reminders::timestamptz[]) reminder
                                 where reminder > cast(:now as timestamptz)), cast(:now as timestamptz)
                        from unnest(:abouts::uuid[], :kinds::text[], :dues::timestamptz[], :reminders::text[])
                            as said (about, kind, due, reminders)
                        on conflict (about, kind) do
                        """ + orElse)
                .param("abouts", deadlines.stream().map(Deadline::about).toArray(UUID[]::new))
                .param("kinds", texts(deadlines, Deadline::kind))
                .param("dues", texts(deadlines, deadline -> deadline.due().toString()))
                .param("reminders", texts(deadlines, Deadlines::arrayOfReminders))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static String arrayOfReminders(Deadline deadline) {
        return deadline.reminders().stream().map(Instant::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static String[] texts(Collection<Deadline> deadlines, Function<Deadline, String> text) {
        return deadlines.stream().map(text).toArray(String[]::new);
    }

    /** Those of which a deadline of this kind was ever set, met or not; one statement. */
    @Transactional(readOnly = true)
    public Set<UUID> ofKind(String kind, Collection<UUID> abouts) {
        return jdbc.sql("select about from workflow.deadline where kind = :kind and about = any(:abouts)")
                .param("kind", kind)
                .param("abouts", abouts.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    private Timestamp firstToCome(List<Instant> reminders) {
        Instant now = clock.instant();
        return reminders.stream()
                .filter(now::isBefore)
                .findFirst()
                .map(Timestamp::from)
                .orElse(null);
    }

    /** What was due has happened, or no longer needs to: nothing more is told of it. Does nothing when none is open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void met(UUID about, String kind) {
        jdbc.sql("update workflow.deadline set met_at = :now where about = :about and kind = :kind and met_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("about", about)
                .param("kind", kind)
                .update();
    }

    /** The same for many at once; one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void met(Collection<UUID> abouts, String kind) {
        jdbc.sql(
                        "update workflow.deadline set met_at = :now where about = any(:abouts) and kind = :kind and met_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("abouts", abouts.toArray(UUID[]::new))
                .param("kind", kind)
                .update();
    }

    /** When the open deadline of this kind is due; empty when it was met or never set. */
    @Transactional(readOnly = true)
    public Optional<Instant> due(UUID about, String kind) {
        return jdbc.sql("select due_at from workflow.deadline where about = :about and kind = :kind and met_at is null")
                .param("about", about)
                .param("kind", kind)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** The same of several things, in one statement; those without an open one are missing. */
    @Transactional(readOnly = true)
    public Map<UUID, Instant> due(Collection<UUID> about, String kind) {
        Map<UUID, Instant> found = new HashMap<>();
        jdbc.sql(
                        "select about, due_at from workflow.deadline where about = any(:about) and kind = :kind and met_at is null")
                .param("about", about.toArray(UUID[]::new))
                .param("kind", kind)
                .query(row -> {
                    found.put(
                            row.getObject("about", UUID.class),
                            row.getObject("due_at", OffsetDateTime.class).toInstant());
                });
        return found;
    }
}

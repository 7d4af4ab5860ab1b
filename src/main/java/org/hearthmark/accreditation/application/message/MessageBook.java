package org.hearthmark.accreditation.application.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.shared.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages of cases as insert-only rows, and how far each person has read in them. */
@Component
class MessageBook {

    /** More than anybody writes about one case; the latest are shown. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    MessageBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The message as it is kept; empty when it was kept before: the same page sent twice. Other words from the same page, or the
     * same of which an answer is needed now, as after going back to it, are a message of their own.
     */
    Optional<NewMessage> enter(NewMessage message) {
        if (add(message)) {
            return Optional.of(message);
        }
        return Optional.of(message)
                .filter(again -> !same(again))
                .map(NewMessage::ofItsOwn)
                .filter(this::add);
    }

    private boolean same(NewMessage message) {
        return jdbc.sql("""
                        select exists (select from accreditation.message
                                        where id = ? and case_id = ? and side = ? and text = ?
                                          and needs_answer = ?)
                        """)
                .params(message.id(), message.caseId(), message.side().name(), message.text(), message.needsAnswer())
                .query(Boolean.class)
                .single();
    }

    private boolean add(NewMessage message) {
        return jdbc.sql("""
                        insert into accreditation.message
                            (id, case_id, side, text, needs_answer, true_from, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                        """)
                        .params(
                                message.id(),
                                message.caseId(),
                                message.side().name(),
                                message.text(),
                                message.needsAnswer(),
                                LondonTime.today(clock),
                                clock.instant().atOffset(ZoneOffset.UTC),
                                message.by())
                        .update()
                == 1;
    }

    /** The latest first, as one side's reader sees them. */
    List<CaseMessage> of(UUID caseId, Side reader, String person) {
        return jdbc.sql("""
                        select m.id, m.side, m.text, m.needs_answer, m.recorded_at, m.recorded_by,
                               exists (select 1 from accreditation.message later
                                        where later.case_id = m.case_id and later.entered > m.entered
                                          and later.side <> m.side) as answered,
                               m.side <> :reader and m.entered > coalesce(s.entered, 0) as is_new
                          from accreditation.message m
                          left join accreditation.message_seen s on s.case_id = m.case_id and s.person = :person
                         where m.case_id = :case
                         order by m.entered desc limit :most
                        """)
                .param("reader", reader.name())
                .param("person", person)
                .param("case", caseId)
                .param("most", MOST)
                .query(MessageBook::message)
                .list();
    }

    void seen(UUID caseId, String person) {
        jdbc.sql("""
                        insert into accreditation.message_seen as s (case_id, person, entered, seen_at)
                        select case_id, :person, max(entered), :now from accreditation.message
                         where case_id = :case group by case_id
                        on conflict (case_id, person) do update set entered = excluded.entered, seen_at = excluded.seen_at
                         where s.entered < excluded.entered
                        """)
                .param("person", person)
                .param("case", caseId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static CaseMessage message(ResultSet row, int number) throws SQLException {
        return new CaseMessage(
                row.getObject("id", UUID.class),
                Side.valueOf(row.getString("side")),
                row.getString("text"),
                row.getBoolean("needs_answer"),
                row.getBoolean("answered"),
                row.getBoolean("is_new"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }
}

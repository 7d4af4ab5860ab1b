package org.hearthmark.accreditation.application.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.CaseKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What providers have typed and not yet sent, kept as they typed it, so that nothing is lost on the way. */
@Component
public class Drafts {

    /** A draft in a list. */
    public record SavedDraft(UUID id, CaseKind kind, Instant savedAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps a draft under its id; an existing one of the same organisation is replaced, one of another is left alone, and so is
     * one that was sent meanwhile, in another window, unless it came back because something is missing.
     *
     * @param answers the form as JSON
     */
    @Transactional
    public void keep(UUID id, UUID organisation, String answers, String by) {
        keep(CaseKind.APPLICATION, id, organisation, answers, by);
    }

    /** The same; a draft of another kind is left alone too. */
    @Transactional
    public void keep(CaseKind kind, UUID id, UUID organisation, String answers, String by) {
        jdbc.sql("""
                insert into accreditation.draft (id, kind, organisation, answers, saved_at, saved_by)
                select :id, :kind, :organisation, :answers::jsonb, :at, :by
                where not exists (select 1 from accreditation.accreditation_case
                                  where id = :id and (status <> 'RETURNED_INCOMPLETE' or organisation <> :organisation))
                on conflict (id) do update
                set answers = excluded.answers, saved_at = excluded.saved_at, saved_by = excluded.saved_by
                where draft.organisation = excluded.organisation and draft.kind = excluded.kind""")
                .param("kind", kind.name())
                .param("id", id)
                .param("organisation", organisation)
                .param("answers", answers)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<String> find(CaseKind kind, UUID id, UUID organisation) {
        return jdbc.sql("""
                select answers from accreditation.draft
                where id = :id and organisation = :organisation and kind = :kind""")
                .param("kind", kind.name())
                .param("id", id)
                .param("organisation", organisation)
                .query(String.class)
                .optional();
    }

    /** Those of applications that were never sent, the latest first. */
    @Transactional(readOnly = true)
    public List<SavedDraft> of(UUID organisation) {
        return jdbc.sql("""
                select id, kind, saved_at from accreditation.draft
                where organisation = :organisation
                  and not exists (select 1 from accreditation.accreditation_case sent where sent.id = draft.id)
                order by saved_at desc limit 20""")
                .param("organisation", organisation)
                .query((row, number) -> new SavedDraft(
                        row.getObject("id", UUID.class),
                        CaseKind.valueOf(row.getString("kind")),
                        row.getTimestamp("saved_at").toInstant()))
                .list();
    }

    @Transactional
    public void discard(UUID id) {
        jdbc.sql("delete from accreditation.draft where id = :id")
                .param("id", id)
                .update();
    }
}

package org.hearthmark.accreditation.application.intake;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.intake.Drafts.SavedDraft;
import org.hearthmark.accreditation.domain.casework.CaseKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of applications that are not sent yet. */
@Component
class DraftRows {

    private static final String SELECT = "select id, kind, organisation, service, homes,"
            + " typed_before is not null and service is null and homes = '{}' as of_one_page, saved_at, saved_by from accreditation.draft ";

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps what a draft chooses, beside what was typed into the one page of before; that of another organisation is left
     * alone, and so is one that was sent meanwhile, in another window, unless it came back because something is missing.
     *
     * @return whether it was kept
     */
    boolean keep(SavedDraft draft) {
        return jdbc.sql("""
                insert into accreditation.draft (id, kind, organisation, service, homes, saved_at, saved_by)
                select :id, :kind, :organisation, :service::uuid, :homes::uuid[], :at, :by
                where not exists (select 1 from accreditation.accreditation_case
                                  where id = :id and (status <> 'RETURNED_INCOMPLETE' or organisation <> :organisation))
                on conflict (id) do update
                set service = excluded.service, homes = excluded.homes, saved_at = excluded.saved_at,
                    saved_by = excluded.saved_by
                where draft.organisation = excluded.organisation and draft.kind = excluded.kind""")
                        .param("id", draft.id())
                        .param("kind", draft.kind().name())
                        .param("organisation", draft.organisation())
                        .param("service", draft.service())
                        .param("homes", draft.homes().toArray(UUID[]::new))
                        .param("at", Timestamp.from(clock.instant()))
                        .param("by", draft.savedBy())
                        .update()
                == 1;
    }

    Optional<SavedDraft> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(DraftRows::draft)
                .optional();
    }

    /** Those that were never sent, the latest first. */
    List<SavedDraft> of(UUID organisation, int most) {
        return jdbc.sql(SELECT + """
                where organisation = :organisation
                  and not exists (select 1 from accreditation.accreditation_case sent where sent.id = draft.id)
                order by saved_at desc limit :most""")
                .param("organisation", organisation)
                .param("most", most)
                .query(DraftRows::draft)
                .list();
    }

    Optional<String> typedBefore(UUID id, UUID organisation) {
        return jdbc.sql("""
                        select typed_before::text from accreditation.draft
                         where id = :id and organisation = :organisation and typed_before is not null
                        """)
                .param("id", id)
                .param("organisation", organisation)
                .query(String.class)
                .optional();
    }

    void delete(UUID id) {
        jdbc.sql("delete from accreditation.draft where id = :id")
                .param("id", id)
                .update();
    }

    /** Until the transaction ends, nobody else sends this draft. */
    void lock(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('accreditation.draft ' || :id::text, 0))::text")
                .param("id", id)
                .query(String.class)
                .list();
    }

    /** The same where nobody is sending it at this moment; waits for nobody. */
    boolean lockIfFree(UUID id) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('accreditation.draft ' || :id::text, 0))")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private static SavedDraft draft(ResultSet row, int number) throws SQLException {
        return new SavedDraft(
                row.getObject("id", UUID.class),
                CaseKind.valueOf(row.getString("kind")),
                row.getObject("organisation", UUID.class),
                row.getObject("service", UUID.class),
                ids(row.getArray("homes")),
                row.getBoolean("of_one_page"),
                row.getTimestamp("saved_at").toInstant(),
                row.getString("saved_by"));
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return Arrays.asList((UUID[]) array.getArray());
    }
}

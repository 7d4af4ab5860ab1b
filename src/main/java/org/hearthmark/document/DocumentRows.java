package org.hearthmark.document;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.document.StoredDocument.Mistake;
import org.hearthmark.document.check.Received;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of documents: facts that are added, and one query that says how each document stands. */
@Repository
class DocumentRows {

    private static final String SELECT = """
            select d.id, d.about, d.title, d.file_name, d.kind, d.item, d.type, d.bytes, d.sha256, d.uploaded_at,
                   d.uploaded_by, d.quarantined, coalesce(d.batch, d.id) as batch, e.expires, s.clean, w.problem,
                   exists (select from document.scan i where i.sha256 = d.sha256 and not i.clean) as infected,
                   m.reason as mistake, m.recorded_at as mistaken_at, m.recorded_by as mistaken_by
              from document.document d
              left join lateral (select x.expires from document.expiry x where x.document = d.id
                                  order by x.number desc limit 1) e on true
              left join document.scan s on s.document = d.id
              left join document.scan_waiting w on w.document = d.id
              left join document.mistake m on m.document = d.id
            """;

    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, NewDocument said, Received file, boolean quarantined, Instant now) {
        jdbc.sql("""
                        insert into document.document (id, about, title, file_name, kind, item, type, bytes, sha256,
                            quarantined, uploaded_at, uploaded_by, batch)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as uuid))
                        """)
                .params(
                        id,
                        said.about(),
                        said.title().isBlank() ? file.fileName() : said.title().strip(),
                        file.fileName(),
                        said.kind(),
                        said.item().orElse(null),
                        file.type().name(),
                        file.bytes(),
                        file.sha256(),
                        quarantined,
                        now.atOffset(ZoneOffset.UTC),
                        said.by(),
                        said.batch().map(UUID::toString).orElse(null))
                .update();
    }

    void addExpiry(UUID document, Optional<LocalDate> expires, Instant now, String by) {
        jdbc.sql("insert into document.expiry (document, expires, recorded_at, recorded_by) values (?, ?, ?, ?)")
                .params(document, expires.map(Date::valueOf).orElse(null), now.atOffset(ZoneOffset.UTC), by)
                .update();
    }

    /** @return whether nobody had said so before */
    boolean addMistake(UUID document, Mistake mistake) {
        return jdbc.sql("""
                        insert into document.mistake (document, reason, recorded_at, recorded_by) values (?, ?, ?, ?)
                        on conflict (document) do nothing
                        """)
                        .params(document, mistake.reason(), mistake.at().atOffset(ZoneOffset.UTC), mistake.by())
                        .update()
                == 1;
    }

    List<StoredDocument> about(Collection<UUID> subjects) {
        return jdbc.sql(SELECT + "where d.about = any(:subjects) order by d.uploaded_at, d.id")
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(DocumentRows::document)
                .list();
    }

    /** One more than the page holds is read, to know whether there is another. */
    Slice<StoredDocument> latest(Collection<UUID> subjects, Set<String> kinds, Pageable page) {
        var found = jdbc.sql(SELECT + """
                        where d.about = any(:subjects) and (cardinality(:kinds::text[]) = 0 or d.kind = any(:kinds))
                        order by d.uploaded_at desc, d.id desc limit :most offset :from""")
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("kinds", kinds.toArray(String[]::new))
                .param("most", page.getPageSize() + 1)
                .param("from", page.getOffset())
                .query(DocumentRows::document)
                .list();
        boolean more = found.size() > page.getPageSize();
        return new SliceImpl<>(more ? found.subList(0, page.getPageSize()) : found, page, more);
    }

    Optional<StoredDocument> find(UUID id) {
        return jdbc.sql(SELECT + "where d.id = :id")
                .param("id", id)
                .query(DocumentRows::document)
                .optional();
    }

    private static StoredDocument document(ResultSet row, int index) throws SQLException {
        return new StoredDocument(
                row.getObject("id", UUID.class),
                row.getObject("about", UUID.class),
                row.getString("title"),
                row.getString("file_name"),
                row.getString("kind"),
                Optional.ofNullable(row.getString("item")),
                FileType.valueOf(row.getString("type")),
                row.getLong("bytes"),
                row.getString("sha256"),
                instant(row, "uploaded_at"),
                row.getString("uploaded_by"),
                Optional.ofNullable(row.getObject("expires", LocalDate.class)),
                state(row),
                mistake(row),
                row.getObject("batch", UUID.class));
    }

    private static ScanState state(ResultSet row) throws SQLException {
        if (row.getBoolean("infected")) {
            return ScanState.INFECTED;
        }
        if (row.getBoolean("clean")) {
            return ScanState.CLEAN;
        }
        if (!row.getBoolean("quarantined")) {
            return ScanState.NOT_SCANNED;
        }
        return row.getString("problem") == null ? ScanState.WAITING : ScanState.SCANNER_SILENT;
    }

    private static Optional<Mistake> mistake(ResultSet row) throws SQLException {
        String reason = row.getString("mistake");
        return reason == null
                ? Optional.empty()
                : Optional.of(new Mistake(reason, instant(row, "mistaken_at"), row.getString("mistaken_by")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

package org.hearthmark.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.document.StoredDocument.Mistake;
import org.hearthmark.document.check.Intake;
import org.hearthmark.document.check.Received;
import org.hearthmark.document.scan.Quarantine;
import org.hearthmark.document.store.BlobStore;
import org.hearthmark.shared.Refusal;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes files in and gives them out. A file that is refused leaves nothing behind; one that is taken is never changed or
 * deleted. Whoever asks decides who may see it.
 */
@Component
public class Documents {

    private final Intake intake;
    private final BlobStore store;
    private final DocumentRows rows;
    private final Quarantine quarantine;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Documents(
            Intake intake,
            BlobStore store,
            DocumentRows rows,
            Quarantine quarantine,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.intake = intake;
        this.store = store;
        this.rows = rows;
        this.quarantine = quarantine;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Streams a file in, checks it, and keeps it. Call it outside a transaction where you can: the bytes are read and
     * written before one begins, so that no connection waits for a slow line.
     *
     * @throws Refusal INVALID with what is wrong with the file and what to do; nothing is stored
     */
    public DocumentId store(NewDocument said, InputStream content) {
        return keep(said, content, quarantine.wanted());
    }

    /** Keeps a file that the system made itself, such as a certificate; it needs no virus scan. */
    public DocumentId storeMade(NewDocument said, InputStream content) {
        return keep(said, content, false);
    }

    private DocumentId keep(NewDocument said, InputStream content, boolean quarantined) {
        try (Intake.Entry entry = intake.receive(said.claimedName(), content)) {
            Received file = entry.file();
            store.keep(file.temporary(), file.sha256());
            return transaction.execute(status -> enter(said, file, quarantined));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DocumentId enter(NewDocument said, Received file, boolean quarantined) {
        var id = UUID.randomUUID();
        var now = clock.instant();
        rows.add(id, said, file, quarantined, now);
        said.expires().ifPresent(day -> rows.addExpiry(id, Optional.of(day), now, said.by()));
        if (quarantined) {
            quarantine.enter(id);
        }
        audit.record(new AuditFact(
                "document-stored",
                said.about(),
                said.by(),
                Map.of("document", id.toString(), "sha256", file.sha256(), "bytes", Long.toString(file.bytes()))));
        return new DocumentId(id);
    }

    /** The documents about any of the subjects, the earliest first; those put in by mistake too. */
    @Transactional(readOnly = true)
    public List<StoredDocument> about(Collection<UUID> subjects) {
        return subjects.isEmpty() ? List.of() : rows.about(subjects);
    }

    /**
     * A page of the documents about any of the subjects, the latest first; those put in by mistake too.
     *
     * @param kinds only these kinds of documents; all kinds when empty
     */
    @Transactional(readOnly = true)
    public Slice<StoredDocument> latest(Collection<UUID> subjects, Set<String> kinds, Pageable page) {
        return subjects.isEmpty() ? new SliceImpl<>(List.of(), page, false) : rows.latest(subjects, kinds, page);
    }

    @Transactional(readOnly = true)
    public Optional<StoredDocument> find(UUID id) {
        return rows.find(id);
    }

    /**
     * The bytes, to be closed by the caller.
     *
     * @throws Refusal UNKNOWN when there is no such document; FORBIDDEN while it is in quarantine
     */
    public InputStream open(UUID id) {
        var document = rows.find(id).orElseThrow(() -> Refusal.unknown("document"));
        if (!document.open()) {
            throw Refusal.forbidden(
                    document.scan() == ScanState.INFECTED
                            ? "This file is infected with a virus, so nobody can open it."
                            : "This file waits for its virus scan. Try again in a few minutes.");
        }
        try {
            return store.open(document.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException("Document " + id + " cannot be read", e);
        }
    }

    /** Records until when a document counts, or that it does not run out; the days recorded before are kept. */
    @Transactional
    public void changeExpiry(UUID id, Optional<LocalDate> expires, String by) {
        var document = rows.find(id).orElseThrow(() -> Refusal.unknown("document"));
        rows.addExpiry(id, expires, clock.instant(), by);
        audit.record(new AuditFact(
                "document-expiry-changed",
                document.about(),
                by,
                Map.of(
                        "document",
                        id.toString(),
                        "expires",
                        expires.map(LocalDate::toString).orElse("none"))));
    }

    /** Marks a document as put in by mistake. It is kept and says so. */
    @Transactional
    public void markMistaken(UUID id, String reason, String by) {
        var document = rows.find(id).orElseThrow(() -> Refusal.unknown("document"));
        if (!rows.addMistake(id, new Mistake(reason, clock.instant(), by))) {
            throw Refusal.invalid("This file is marked as put in by mistake already.");
        }
        audit.record(new AuditFact("document-mistaken", document.about(), by, Map.of("document", id.toString())));
    }
}

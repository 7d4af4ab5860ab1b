package org.hearthmark.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A document as it stands now: its facts, the expiry recorded last, and whether it is out of quarantine.
 *
 * @param fileName the name it had when it was sent, for downloads
 * @param type by content, never by name
 * @param bytes its size
 * @param sha256 of its content, in hex
 * @param mistake present when somebody said that it was put in by mistake
 * @param batch the same for files that were handed in together; its own id where nobody said so
 */
public record StoredDocument(
        UUID id,
        UUID about,
        String title,
        String fileName,
        String kind,
        Optional<String> item,
        FileType type,
        long bytes,
        String sha256,
        Instant uploadedAt,
        String uploadedBy,
        Optional<LocalDate> expires,
        ScanState scan,
        Optional<Mistake> mistake,
        UUID batch) {

    /** Somebody's word that a document does not belong here; it is kept, and staff still see it. */
    public record Mistake(String reason, Instant at, String by) {}

    /** Whether it may be opened: not in quarantine. */
    public boolean open() {
        return scan.open();
    }
}

package org.hearthmark.accreditation.domain.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that somebody recorded, once: it is never changed, and a correction is a fact of its own. */
@MappedSuperclass
public abstract class RecordedFact {

    @Id
    private UUID id;

    private LocalDate trueFrom;
    private Instant recordedAt;
    private String recordedBy;

    /** Numbered by the database: what tells facts of one instant apart. */
    @Column(insertable = false, updatable = false)
    private Long entered;

    protected RecordedFact() {}

    /** @param recordedBy the user name of who recorded it, or {@code system} */
    protected RecordedFact(LocalDate trueFrom, Instant recordedAt, String recordedBy) {
        this.id = UUID.randomUUID();
        this.trueFrom = trueFrom;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public UUID id() {
        return id;
    }

    /** The day since which it is true, in Europe/London. */
    public LocalDate trueFrom() {
        return trueFrom;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}

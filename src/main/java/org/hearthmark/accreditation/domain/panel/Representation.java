package org.hearthmark.accreditation.domain.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A fact: what a provider says against a proposed refusal. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "representation")
public class Representation {

    @Id
    private UUID id;

    private UUID homeId;
    private String text;
    private LocalDate trueFrom;
    private Instant recordedAt;
    private String recordedBy;

    protected Representation() {}

    public Representation(UUID homeId, String text, LocalDate trueFrom, Instant recordedAt, String recordedBy) {
        this.id = UUID.randomUUID();
        this.homeId = homeId;
        this.text = text;
        this.trueFrom = trueFrom;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public UUID id() {
        return id;
    }

    public UUID homeId() {
        return homeId;
    }

    public String text() {
        return text;
    }

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

package org.hearthmark.accreditation.domain.standing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A fact: a manager stopped a home from a day on, with a reason. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "suspension")
public class Suspension {

    @Id
    private UUID id;

    private UUID setting;
    private String reason;
    private LocalDate trueFrom;
    private Instant recordedAt;
    private String recordedBy;

    protected Suspension() {}

    public Suspension(UUID setting, String reason, LocalDate trueFrom, Instant recordedAt, String recordedBy) {
        this.id = UUID.randomUUID();
        this.setting = setting;
        this.reason = reason;
        this.trueFrom = trueFrom;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public UUID id() {
        return id;
    }

    public UUID setting() {
        return setting;
    }

    public String reason() {
        return reason;
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

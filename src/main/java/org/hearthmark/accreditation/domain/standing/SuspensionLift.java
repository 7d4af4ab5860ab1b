package org.hearthmark.accreditation.domain.standing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A fact: a second person lifted a suspension. It restores nothing: the standing is computed again. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "suspension_lift")
public class SuspensionLift {

    @Id
    private UUID id;

    private UUID suspension;
    private String reason;
    private LocalDate trueFrom;
    private Instant recordedAt;
    private String recordedBy;

    protected SuspensionLift() {}

    public SuspensionLift(UUID suspension, String reason, LocalDate trueFrom, Instant recordedAt, String recordedBy) {
        this.id = UUID.randomUUID();
        this.suspension = suspension;
        this.reason = reason;
        this.trueFrom = trueFrom;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public UUID id() {
        return id;
    }

    public UUID suspension() {
        return suspension;
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

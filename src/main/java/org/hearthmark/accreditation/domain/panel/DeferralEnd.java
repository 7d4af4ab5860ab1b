package org.hearthmark.accreditation.domain.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A fact: a deferral was ended before its day, because its reason was cured. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "deferral_end")
public class DeferralEnd {

    @Id
    private UUID id;

    private UUID homeId;
    private String reason;
    private LocalDate trueFrom;
    private Instant recordedAt;
    private String recordedBy;

    protected DeferralEnd() {}

    public DeferralEnd(UUID homeId, String reason, LocalDate trueFrom, Instant recordedAt, String recordedBy) {
        this.id = UUID.randomUUID();
        this.homeId = homeId;
        this.reason = reason;
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

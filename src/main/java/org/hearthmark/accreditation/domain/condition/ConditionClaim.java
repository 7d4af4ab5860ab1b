package org.hearthmark.accreditation.domain.condition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A fact: a provider says that it meets a condition. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "condition_claim")
public class ConditionClaim {

    @Id
    private UUID id;

    private UUID condition;
    private String text;
    private LocalDate trueFrom;
    private Instant recordedAt;
    private String recordedBy;

    protected ConditionClaim() {}

    public ConditionClaim(UUID condition, String text, LocalDate trueFrom, Instant recordedAt, String recordedBy) {
        this.id = UUID.randomUUID();
        this.condition = condition;
        this.text = text;
        this.trueFrom = trueFrom;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public UUID id() {
        return id;
    }

    public UUID condition() {
        return condition;
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

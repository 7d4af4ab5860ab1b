package org.hearthmark.accreditation.domain.condition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A fact: what somebody found of a condition, or decided about one that was missed. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "condition_result")
public class ConditionResult {

    @Id
    private UUID id;

    private UUID condition;
    private UUID setting;

    @Enumerated(EnumType.STRING)
    @Column(name = "result")
    private ConditionOutcome outcome;

    private LocalDate due;
    private String reasons;
    private LocalDate trueFrom;
    private Instant recordedAt;
    private String recordedBy;

    protected ConditionResult() {}

    public ConditionResult(
            UUID condition,
            UUID setting,
            ConditionOutcome outcome,
            LocalDate due,
            String reasons,
            LocalDate trueFrom,
            Instant recordedAt,
            String recordedBy) {
        this.id = UUID.randomUUID();
        this.condition = condition;
        this.setting = setting;
        this.outcome = outcome;
        this.due = due;
        this.reasons = reasons;
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

    public UUID setting() {
        return setting;
    }

    public ConditionOutcome outcome() {
        return outcome;
    }

    /** The day by which it has to be met from now on. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    public String reasons() {
        return reasons;
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

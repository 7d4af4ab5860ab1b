package org.hearthmark.accreditation.domain.condition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.RecordedFact;
import org.hibernate.annotations.Immutable;

/** A fact: what somebody found of a condition, or decided about one that was missed. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "condition_result")
public class ConditionResult extends RecordedFact {

    private UUID condition;
    private UUID setting;

    @Enumerated(EnumType.STRING)
    @Column(name = "result")
    private ConditionOutcome outcome;

    private LocalDate due;
    private String reasons;

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
        super(trueFrom, recordedAt, recordedBy);
        this.condition = condition;
        this.setting = setting;
        this.outcome = outcome;
        this.due = due;
        this.reasons = reasons;
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
}

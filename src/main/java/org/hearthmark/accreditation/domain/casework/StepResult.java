package org.hearthmark.accreditation.domain.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A fact: what one person found in one step of a case. Never changed; a correction is a new row. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "step_result")
public class StepResult extends RecordedFact {

    private UUID caseId;
    private UUID homeId;
    private String step;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> findings;

    private String reasons;

    protected StepResult() {}

    public StepResult(StepTaken taken, LocalDate trueFrom, Instant recordedAt) {
        super(trueFrom, recordedAt, taken.by());
        this.caseId = taken.caseId();
        this.homeId = taken.homeId();
        this.step = taken.step().key();
        this.outcome = taken.outcome();
        this.findings = taken.findings();
        this.reasons = taken.reasons();
    }

    public UUID caseId() {
        return caseId;
    }

    public Optional<UUID> homeId() {
        return Optional.ofNullable(homeId);
    }

    public Step step() {
        return Step.of(step);
    }

    public Outcome outcome() {
        return outcome;
    }

    public Map<String, Object> findings() {
        return findings;
    }

    public Optional<String> reasons() {
        return Optional.ofNullable(reasons);
    }
}

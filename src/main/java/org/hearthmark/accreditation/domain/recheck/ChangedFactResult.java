package org.hearthmark.accreditation.domain.recheck;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.RecordedFact;
import org.hibernate.annotations.Immutable;

/** A fact: what somebody decided about a changed fact of a public register. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "changed_fact_result")
public class ChangedFactResult extends RecordedFact {

    private UUID changedFact;

    @Enumerated(EnumType.STRING)
    private ChangedFactOutcome outcome;

    private String reasons;

    protected ChangedFactResult() {}

    public ChangedFactResult(
            UUID changedFact,
            ChangedFactOutcome outcome,
            String reasons,
            LocalDate trueFrom,
            Instant recordedAt,
            String recordedBy) {
        super(trueFrom, recordedAt, recordedBy);
        this.changedFact = changedFact;
        this.outcome = outcome;
        this.reasons = reasons;
    }

    public UUID changedFact() {
        return changedFact;
    }

    public ChangedFactOutcome outcome() {
        return outcome;
    }

    public String reasons() {
        return reasons;
    }
}

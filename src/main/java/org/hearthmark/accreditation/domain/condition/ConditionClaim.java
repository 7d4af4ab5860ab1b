package org.hearthmark.accreditation.domain.condition;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.RecordedFact;
import org.hibernate.annotations.Immutable;

/** A fact: a provider says that it meets a condition. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "condition_claim")
public class ConditionClaim extends RecordedFact {

    private UUID condition;
    private String text;

    protected ConditionClaim() {}

    public ConditionClaim(UUID condition, String text, LocalDate trueFrom, Instant recordedAt, String recordedBy) {
        super(trueFrom, recordedAt, recordedBy);
        this.condition = condition;
        this.text = text;
    }

    public UUID condition() {
        return condition;
    }

    public String text() {
        return text;
    }
}

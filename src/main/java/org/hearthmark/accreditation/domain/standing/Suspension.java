package org.hearthmark.accreditation.domain.standing;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.RecordedFact;
import org.hibernate.annotations.Immutable;

/** A fact: a manager stopped a home from a day on, with a reason. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "suspension")
public class Suspension extends RecordedFact {

    private UUID setting;
    private String reason;

    protected Suspension() {}

    public Suspension(UUID setting, String reason, LocalDate trueFrom, Instant recordedAt, String recordedBy) {
        super(trueFrom, recordedAt, recordedBy);
        this.setting = setting;
        this.reason = reason;
    }

    public UUID setting() {
        return setting;
    }

    public String reason() {
        return reason;
    }
}

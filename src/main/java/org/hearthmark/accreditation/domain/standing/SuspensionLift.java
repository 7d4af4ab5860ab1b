package org.hearthmark.accreditation.domain.standing;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.RecordedFact;
import org.hibernate.annotations.Immutable;

/** A fact: a second person lifted a suspension. It restores nothing: the standing is computed again. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "suspension_lift")
public class SuspensionLift extends RecordedFact {

    private UUID suspension;
    private String reason;

    protected SuspensionLift() {}

    public SuspensionLift(UUID suspension, String reason, LocalDate trueFrom, Instant recordedAt, String recordedBy) {
        super(trueFrom, recordedAt, recordedBy);
        this.suspension = suspension;
        this.reason = reason;
    }

    public UUID suspension() {
        return suspension;
    }

    public String reason() {
        return reason;
    }
}

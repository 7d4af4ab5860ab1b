package org.hearthmark.accreditation.domain.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A fact: an application, or one home of it, is wanted no longer by its provider. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "withdrawal")
public class Withdrawal extends RecordedFact {

    private UUID caseId;
    private UUID homeId;
    private String reason;
    private boolean onBehalf;

    protected Withdrawal() {}

    /**
     * @param homeId   the home, or null for the whole application
     * @param onBehalf whether a member of staff recorded it for the provider
     */
    public Withdrawal(
            UUID caseId,
            UUID homeId,
            String reason,
            boolean onBehalf,
            LocalDate trueFrom,
            Instant recordedAt,
            String recordedBy) {
        super(trueFrom, recordedAt, recordedBy);
        this.caseId = caseId;
        this.homeId = homeId;
        this.reason = reason;
        this.onBehalf = onBehalf;
    }

    public UUID caseId() {
        return caseId;
    }

    public Optional<UUID> homeId() {
        return Optional.ofNullable(homeId);
    }

    public String reason() {
        return reason;
    }

    public boolean onBehalf() {
        return onBehalf;
    }
}

package org.hearthmark.accreditation.domain.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.RecordedFact;
import org.hibernate.annotations.Immutable;

/** A fact: a deferral was ended before its day, because its reason was cured. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "deferral_end")
public class DeferralEnd extends RecordedFact {

    private UUID homeId;
    private String reason;

    protected DeferralEnd() {}

    public DeferralEnd(UUID homeId, String reason, LocalDate trueFrom, Instant recordedAt, String recordedBy) {
        super(trueFrom, recordedAt, recordedBy);
        this.homeId = homeId;
        this.reason = reason;
    }

    public UUID homeId() {
        return homeId;
    }

    public String reason() {
        return reason;
    }
}

package org.hearthmark.accreditation.domain.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.RecordedFact;
import org.hibernate.annotations.Immutable;

/** A fact: what a provider says against a proposed refusal. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "representation")
public class Representation extends RecordedFact {

    private UUID homeId;
    private String text;

    protected Representation() {}

    public Representation(UUID homeId, String text, LocalDate trueFrom, Instant recordedAt, String recordedBy) {
        super(trueFrom, recordedAt, recordedBy);
        this.homeId = homeId;
        this.text = text;
    }

    public UUID homeId() {
        return homeId;
    }

    public String text() {
        return text;
    }
}

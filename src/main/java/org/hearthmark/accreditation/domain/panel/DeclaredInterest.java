package org.hearthmark.accreditation.domain.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A fact: a member of the panel has an interest in a home, and takes no part in deciding on it. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "declared_interest")
public class DeclaredInterest {

    @Id
    private UUID id;

    private UUID meeting;
    private UUID homeId;
    private String person;
    private String interest;
    private Instant recordedAt;
    private String recordedBy;

    protected DeclaredInterest() {}

    public DeclaredInterest(
            UUID meeting, UUID homeId, String person, String interest, Instant recordedAt, String recordedBy) {
        this.id = UUID.randomUUID();
        this.meeting = meeting;
        this.homeId = homeId;
        this.person = person;
        this.interest = interest;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public UUID id() {
        return id;
    }

    public UUID meeting() {
        return meeting;
    }

    public UUID homeId() {
        return homeId;
    }

    public String person() {
        return person;
    }

    public String interest() {
        return interest;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}

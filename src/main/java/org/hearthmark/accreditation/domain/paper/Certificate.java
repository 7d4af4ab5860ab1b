package org.hearthmark.accreditation.domain.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A fact: a certificate that was made for an accredited home, to be looked up by its code. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "certificate")
public class Certificate {

    @Id
    private UUID id;

    private UUID homeId;
    private UUID setting;
    private UUID decisionId;
    private String code;
    private UUID document;
    private LocalDate trueFrom;
    private Instant recordedAt;

    /** Numbered by the database. */
    @Column(insertable = false, updatable = false)
    private Long entered;

    protected Certificate() {}

    public Certificate(
            UUID homeId,
            UUID setting,
            UUID decisionId,
            String code,
            UUID document,
            LocalDate trueFrom,
            Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.homeId = homeId;
        this.setting = setting;
        this.decisionId = decisionId;
        this.code = code;
        this.document = document;
        this.trueFrom = trueFrom;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID homeId() {
        return homeId;
    }

    public UUID setting() {
        return setting;
    }

    public UUID decisionId() {
        return decisionId;
    }

    public String code() {
        return code;
    }

    public UUID document() {
        return document;
    }

    public LocalDate trueFrom() {
        return trueFrom;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

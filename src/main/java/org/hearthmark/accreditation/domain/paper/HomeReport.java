package org.hearthmark.accreditation.domain.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A fact: a report on a home as it was given out, on one grade; a draft for the provider first, then the final one. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "home_report")
public class HomeReport {

    @Id
    private UUID id;

    private UUID homeId;
    private UUID gradeId;

    @Enumerated(EnumType.STRING)
    private ReportStage stage;

    private UUID document;
    private LocalDate trueFrom;
    private Instant recordedAt;

    /** Numbered by the database. */
    @Column(insertable = false, updatable = false)
    private Long entered;

    protected HomeReport() {}

    public HomeReport(
            UUID homeId, UUID gradeId, ReportStage stage, UUID document, LocalDate trueFrom, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.homeId = homeId;
        this.gradeId = gradeId;
        this.stage = stage;
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

    public UUID gradeId() {
        return gradeId;
    }

    public ReportStage stage() {
        return stage;
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

package org.hearthmark.accreditation.domain.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A fact: what a provider says about the facts in a draft report, about one item or in general. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "report_comment")
public class ReportComment {

    @Id
    private UUID id;

    private UUID homeId;
    private UUID reportId;
    private String item;
    private String text;
    private Instant recordedAt;
    private String recordedBy;

    protected ReportComment() {}

    public ReportComment(UUID homeId, UUID reportId, String item, String text, Instant recordedAt, String recordedBy) {
        this.id = UUID.randomUUID();
        this.homeId = homeId;
        this.reportId = reportId;
        this.item = item;
        this.text = text;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public UUID id() {
        return id;
    }

    public UUID homeId() {
        return homeId;
    }

    public UUID reportId() {
        return reportId;
    }

    public String text() {
        return text;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    /** The item it is about; empty when it is about the report as a whole. */
    public Optional<String> item() {
        return Optional.ofNullable(item);
    }
}

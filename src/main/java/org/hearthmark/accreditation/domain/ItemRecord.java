package org.hearthmark.accreditation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.standard.Level;
import org.hibernate.annotations.Immutable;

/** A fact: the highest level that an inspector found one item to meet, with the measure and the comment where there are. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "item_record")
public class ItemRecord {

    @Id
    private UUID id;

    private UUID homeId;
    private UUID setting;
    private String item;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String measure;
    private String comment;
    private LocalDate trueFrom;
    private Instant recordedAt;
    private String recordedBy;

    protected ItemRecord() {}

    public ItemRecord(
            UUID homeId,
            UUID setting,
            String item,
            Level level,
            String measure,
            String comment,
            LocalDate trueFrom,
            Instant recordedAt,
            String recordedBy) {
        this.id = UUID.randomUUID();
        this.homeId = homeId;
        this.setting = setting;
        this.item = item;
        this.level = level;
        this.measure = measure;
        this.comment = comment;
        this.trueFrom = trueFrom;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
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

    public String item() {
        return item;
    }

    public Level level() {
        return level;
    }

    public String measure() {
        return measure;
    }

    public String comment() {
        return comment;
    }

    public LocalDate trueFrom() {
        return trueFrom;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}

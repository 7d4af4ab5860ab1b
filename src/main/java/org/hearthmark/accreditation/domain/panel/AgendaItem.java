package org.hearthmark.accreditation.domain.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A fact: a home stands on the agenda of a meeting of the panel. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "agenda_item")
public class AgendaItem {

    @Id
    private UUID id;

    private UUID meeting;
    private UUID homeId;
    private int number;
    private Instant recordedAt;
    private String recordedBy;

    protected AgendaItem() {}

    public AgendaItem(UUID meeting, UUID homeId, int number, Instant recordedAt, String recordedBy) {
        this.id = UUID.randomUUID();
        this.meeting = meeting;
        this.homeId = homeId;
        this.number = number;
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

    public int number() {
        return number;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}

package org.hearthmark.accreditation.domain.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A fact: somebody came to a meeting of the panel, or left it. The last row of a person counts. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "presence")
public class Presence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    private UUID meeting;
    private String person;
    private boolean present;
    private Instant recordedAt;
    private String recordedBy;

    protected Presence() {}

    public Presence(UUID meeting, String person, boolean present, Instant recordedAt, String recordedBy) {
        this.meeting = meeting;
        this.person = person;
        this.present = present;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public UUID meeting() {
        return meeting;
    }

    public String person() {
        return person;
    }

    public boolean present() {
        return present;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}

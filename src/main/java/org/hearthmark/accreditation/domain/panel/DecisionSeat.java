package org.hearthmark.accreditation.domain.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A fact: who sat in the meeting in which something was decided, and in which part. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "decision_seat")
public class DecisionSeat {

    @Id
    private UUID id;

    private UUID decision;
    private String person;

    @Enumerated(EnumType.STRING)
    private Bench.Part part;

    protected DecisionSeat() {}

    public DecisionSeat(UUID decision, String person, Bench.Part part) {
        this.id = UUID.randomUUID();
        this.decision = decision;
        this.person = person;
        this.part = part;
    }

    public UUID id() {
        return id;
    }

    public UUID decision() {
        return decision;
    }

    public String person() {
        return person;
    }

    public Bench.Part part() {
        return part;
    }
}

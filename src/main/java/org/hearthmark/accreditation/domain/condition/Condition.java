package org.hearthmark.accreditation.domain.condition;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.RecordedFact;
import org.hibernate.annotations.Immutable;

/** A fact: what has to be so by a day for a home that is accredited with conditions. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "condition")
public class Condition extends RecordedFact {

    private UUID decision;
    private UUID homeId;
    private UUID setting;
    private int number;
    private String text;
    private String item;
    private LocalDate due;

    protected Condition() {}

    public Condition(
            UUID decision,
            UUID homeId,
            UUID setting,
            int number,
            String text,
            String item,
            LocalDate due,
            LocalDate trueFrom,
            Instant recordedAt,
            String recordedBy) {
        super(trueFrom, recordedAt, recordedBy);
        this.decision = decision;
        this.homeId = homeId;
        this.setting = setting;
        this.number = number;
        this.text = text;
        this.item = item;
        this.due = due;
    }

    public UUID decision() {
        return decision;
    }

    public UUID homeId() {
        return homeId;
    }

    public UUID setting() {
        return setting;
    }

    /** The condition's place among those of its home, from 1. */
    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    /** The checklist item that it is about, if it is about one. */
    public Optional<String> item() {
        return Optional.ofNullable(item);
    }

    /** The last day on which it may be unmet, as first set. */
    public LocalDate due() {
        return due;
    }
}

package org.hearthmark.accreditation.domain.standing;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.RecordedFact;
import org.hibernate.annotations.Immutable;

/** A fact: a provider answered one item of a home's gap list, with evidence or with why it should not count. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "gap_answer")
public class GapAnswer extends RecordedFact {

    private UUID setting;
    private String item;
    private int level;
    private String text;

    protected GapAnswer() {}

    /** @param level the level of the item that the answer is about */
    public GapAnswer(
            UUID setting,
            String item,
            int level,
            String text,
            LocalDate trueFrom,
            Instant recordedAt,
            String recordedBy) {
        super(trueFrom, recordedAt, recordedBy);
        this.setting = setting;
        this.item = item;
        this.level = level;
        this.text = text;
    }

    public UUID setting() {
        return setting;
    }

    public String item() {
        return item;
    }

    public int level() {
        return level;
    }

    public String text() {
        return text;
    }
}

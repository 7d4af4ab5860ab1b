package org.hearthmark.accreditation.domain.standing;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.RecordedFact;
import org.hibernate.annotations.Immutable;

/** A fact: somebody checked an answer to a gap list. What was found is a record of the item. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "gap_answer_check")
public class GapAnswerCheck extends RecordedFact {

    private UUID answer;
    private String reasons;
    private LocalDate moreTimeUntil;

    protected GapAnswerCheck() {}

    public GapAnswerCheck(UUID answer, String reasons, LocalDate trueFrom, Instant recordedAt, String recordedBy) {
        super(trueFrom, recordedAt, recordedBy);
        this.answer = answer;
        this.reasons = reasons;
    }

    /** What was answered has to be met from that day on; before it is recorded. */
    public GapAnswerCheck moreTimeUntil(LocalDate day) {
        moreTimeUntil = day;
        return this;
    }

    /** From which day what was answered has to be met, where a manager gave more time. */
    public Optional<LocalDate> moreTimeUntil() {
        return Optional.ofNullable(moreTimeUntil);
    }

    public UUID answer() {
        return answer;
    }

    public String reasons() {
        return reasons;
    }
}

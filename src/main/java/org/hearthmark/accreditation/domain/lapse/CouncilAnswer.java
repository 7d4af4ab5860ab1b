package org.hearthmark.accreditation.domain.lapse;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.RecordedFact;
import org.hibernate.annotations.Immutable;

/** A fact: what a council does for its young people in a home whose accreditation has ended. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "council_review_answer")
public class CouncilAnswer extends RecordedFact {

    /** What it does. */
    public enum Answer {
        STAYS("They stay for now"),
        MOVES("They move"),
        MOVED("They have moved");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private UUID review;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private LocalDate day;
    private String text;

    protected CouncilAnswer() {}

    /** @param day until when they stay, on which they move, or on which they moved */
    public CouncilAnswer(
            UUID review,
            Answer answer,
            LocalDate day,
            String text,
            LocalDate trueFrom,
            Instant recordedAt,
            String recordedBy) {
        super(trueFrom, recordedAt, recordedBy);
        this.review = review;
        this.answer = answer;
        this.day = day;
        this.text = text;
    }

    public UUID review() {
        return review;
    }

    public Answer answer() {
        return answer;
    }

    /** Until when they stay, on which they move, or on which they moved. */
    public LocalDate day() {
        return day;
    }

    public String text() {
        return text;
    }

    /** Whether it says all that has to be known on a day: a stay that is over, or a move that was due, is asked about again. */
    public boolean settlesOn(LocalDate today) {
        return answer == Answer.MOVED || !day.isBefore(today);
    }
}

package org.hearthmark.accreditation.domain.reassessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.RecordedFact;
import org.hearthmark.shared.DaysInWords;
import org.hibernate.annotations.Immutable;

/** A fact: why a home is looked at again. Raises that come close together are causes of one reassessment. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "reassessment_cause")
public class ReassessmentCause extends RecordedFact {

    /** What it can be. */
    public enum Kind {
        RAISE,
        /** Its provider answers once more, after a reassessment because of the same raise has ended. */
        ANSWER,
        REVIEW,
        DEMAND
    }

    private UUID reassessment;
    private UUID setting;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Integer raise;
    private LocalDate reviewOn;
    private String items;
    private String reasons;

    protected ReassessmentCause() {}

    private ReassessmentCause(Reassessment of, Kind kind, LocalDate trueFrom, Instant recordedAt, String recordedBy) {
        super(trueFrom, recordedAt, recordedBy);
        this.reassessment = of.id();
        this.setting = of.setting();
        this.kind = kind;
    }

    /** Its provider answers once more. */
    public static ReassessmentCause answer(Reassessment of, LocalDate day, Instant at, String by) {
        return new ReassessmentCause(of, Kind.ANSWER, day, at, by);
    }

    /** @param items the items that a manager wants to be looked at, by id */
    public static ReassessmentCause demand(
            Reassessment of, List<String> items, String reasons, LocalDate day, Instant at, String by) {
        var cause = new ReassessmentCause(of, Kind.DEMAND, day, at, by);
        cause.items = String.join(" ", items);
        cause.reasons = reasons;
        return cause;
    }

    /** @param reviewOn the day from which the review is due */
    public static ReassessmentCause review(Reassessment of, LocalDate reviewOn, LocalDate day, Instant at) {
        var cause = new ReassessmentCause(of, Kind.REVIEW, day, at, "system");
        cause.reviewOn = reviewOn;
        return cause;
    }

    public UUID reassessment() {
        return reassessment;
    }

    public UUID setting() {
        return setting;
    }

    public Kind kind() {
        return kind;
    }

    /** The version of the standard that asks more. */
    public Optional<Integer> raise() {
        return Optional.ofNullable(raise);
    }

    /** The day on which the review is due. */
    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    /** The items that a manager wants to be looked at, by id. */
    public List<String> items() {
        return items == null || items.isBlank() ? List.of() : Arrays.asList(items.split(" "));
    }

    public Optional<String> reasons() {
        return Optional.ofNullable(reasons);
    }

    /** In a few words, for lists. */
    public String inWords() {
        return switch (kind) {
            case RAISE -> "Version " + raise + " of the standard, in effect from " + DaysInWords.day(trueFrom());
            case ANSWER -> "Its provider answered on " + DaysInWords.day(trueFrom());
            case REVIEW -> "Its review, due on " + DaysInWords.day(reviewOn);
            case DEMAND -> "Asked for on " + DaysInWords.day(trueFrom()) + ": " + String.join(", ", items());
        };
    }
}

package org.hearthmark.accreditation.domain.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.RecordedFact;
import org.hibernate.annotations.Immutable;

/** A fact: somebody of the staff asked the provider something about a case or one of its homes. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "information_request")
public class InformationRequest extends RecordedFact {

    private UUID caseId;
    private UUID homeId;
    private int number;
    private String question;
    private LocalDate wantedBy;

    protected InformationRequest() {}

    public InformationRequest(Asked asked, int number, LocalDate trueFrom, Instant recordedAt) {
        super(trueFrom, recordedAt, asked.by());
        this.caseId = asked.caseId();
        this.homeId = asked.homeId().orElse(null);
        this.number = number;
        this.question = asked.question();
        this.wantedBy = asked.wantedBy();
    }

    /** What is asked, as staff enter it. */
    public record Asked(UUID caseId, Optional<UUID> homeId, String question, LocalDate wantedBy, String by) {}

    public UUID caseId() {
        return caseId;
    }

    public Optional<UUID> homeId() {
        return Optional.ofNullable(homeId);
    }

    /** Its place among the questions of the case, from 1. */
    public int number() {
        return number;
    }

    public String question() {
        return question;
    }

    /** The day by which an answer is wanted. */
    public LocalDate wantedBy() {
        return wantedBy;
    }
}

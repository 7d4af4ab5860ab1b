package org.hearthmark.accreditation.domain.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A fact: a question to a provider was answered, once, or ended without an answer. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "request_end")
public class RequestEnd {

    @Id
    private UUID request;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private RequestOutcome outcome;

    private String words;
    private LocalDate trueFrom;
    private Instant recordedAt;
    private String recordedBy;

    protected RequestEnd() {}

    public RequestEnd(InformationRequest of, Ended ended, LocalDate trueFrom, Instant recordedAt) {
        this.request = of.id();
        this.caseId = of.caseId();
        this.outcome = ended.outcome();
        this.words = ended.words();
        this.recordedBy = ended.by();
        this.trueFrom = trueFrom;
        this.recordedAt = recordedAt;
    }

    /**
     * How it ended, as somebody enters it.
     *
     * @param words the provider's answer, or the reason of the staff
     */
    public record Ended(RequestOutcome outcome, String words, String by) {}

    public UUID request() {
        return request;
    }

    public RequestOutcome outcome() {
        return outcome;
    }

    public String words() {
        return words;
    }

    /** The day from which the clock runs again as far as this question goes. */
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

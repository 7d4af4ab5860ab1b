package org.hearthmark.accreditation.domain.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.RecordedFact;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A fact: what one desk check came to, and what was seen. The last one of a check counts; a correction is a new row. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "check_result")
public class CheckRecord extends RecordedFact {

    @Column(insertable = false, updatable = false)
    private Long number;

    private UUID caseId;
    private UUID homeId;

    @Column(name = "check_id")
    private String check;

    private String step;
    private String answer;

    @Enumerated(EnumType.STRING)
    private CheckResult result;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> seen;

    private String source;
    private LocalDate asAt;
    private String note;
    private LocalDate lookAgain;
    private LocalDate promisedFor;

    protected CheckRecord() {}

    /**
     * @param step what the person was doing: one of the three tasks of stage 1, settling, or looking at it a second time
     */
    public CheckRecord(
            UUID caseId, UUID homeId, Step step, CheckFinding finding, Instant recordedAt, String recordedBy) {
        super(finding.asAt(), recordedAt, recordedBy);
        this.caseId = caseId;
        this.homeId = homeId;
        this.check = finding.check().id();
        this.step = step.key();
        this.answer = finding.answer().code();
        this.result = finding.result();
        this.seen = finding.seen();
        this.source = finding.source();
        this.asAt = finding.asAt();
        this.note = finding.note().orElse(null);
        this.lookAgain = finding.lookAgain().orElse(null);
        this.promisedFor = finding.promisedFor().orElse(null);
    }

    public UUID caseId() {
        return caseId;
    }

    public Optional<UUID> homeId() {
        return Optional.ofNullable(homeId);
    }

    public DeskCheck check() {
        return DeskCheckList.published().check(check);
    }

    public Step step() {
        return Step.of(step);
    }

    /** The answer as the form had it. */
    public DeskCheck.Answer answer() {
        return check().answer(answer).orElseThrow();
    }

    public CheckResult result() {
        return result;
    }

    /** The values seen, by their names. */
    public Map<String, Object> seen() {
        return seen;
    }

    public String source() {
        return source;
    }

    /** The day on which it was looked up. */
    public LocalDate asAt() {
        return asAt;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** The day to look again, of a pending check. */
    public Optional<LocalDate> lookAgain() {
        return Optional.ofNullable(lookAgain);
    }

    /** The last day for what was promised. */
    public Optional<LocalDate> promisedFor() {
        return Optional.ofNullable(promisedFor);
    }
}

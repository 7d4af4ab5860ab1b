package org.hearthmark.accreditation.domain.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A fact: what the decision table said of a firm's desk checks, or of those of one home's landlord. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "desk_weighing")
public class DeskWeighing {

    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long number;

    private UUID caseId;
    private UUID homeId;

    @Enumerated(EnumType.STRING)
    private DeskOutcome outcome;

    private String rule;
    private int tableVersion;
    private int pending;
    private int stops;
    private int ambers;
    private int weighty;
    private LocalDate trueFrom;
    private Instant recordedAt;

    protected DeskWeighing() {}

    /** What the table said, and by which rule of which version. */
    public record Verdict(DeskOutcome outcome, String rule, int tableVersion) {}

    public DeskWeighing(
            UUID caseId, UUID homeId, DeskTally tally, Verdict verdict, LocalDate trueFrom, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.homeId = homeId;
        this.outcome = verdict.outcome();
        this.rule = verdict.rule();
        this.tableVersion = verdict.tableVersion();
        this.pending = tally.pending();
        this.stops = tally.stops();
        this.ambers = tally.ambers();
        this.weighty = tally.weighty();
        this.trueFrom = trueFrom;
        this.recordedAt = recordedAt;
    }

    public Optional<UUID> homeId() {
        return Optional.ofNullable(homeId);
    }

    public DeskOutcome outcome() {
        return outcome;
    }

    public String rule() {
        return rule;
    }

    public int tableVersion() {
        return tableVersion;
    }

    public DeskTally tally() {
        return new DeskTally(pending, stops, ambers, weighty);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

package org.hearthmark.accreditation.domain.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.Judged;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.accreditation.domain.casework.RecordedFact;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;
import org.hibernate.annotations.Immutable;

/** A fact: what the panel decided about one home of a case, on which version of the standard. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "decision")
public class Decision extends RecordedFact {

    private UUID homeId;
    private UUID setting;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    private String reasons;
    private int standardVersion;

    @Enumerated(EnumType.STRING)
    private AgeRange ages;

    private UUID service;

    @Enumerated(EnumType.STRING)
    private Category category;

    private int places;

    private UUID meeting;
    private LocalDate deferredUntil;
    private LocalDate reviewOn;
    private UUID reassessment;

    protected Decision() {}

    public Decision(
            UUID homeId,
            UUID setting,
            DecisionOutcome outcome,
            String reasons,
            int standardVersion,
            Judged judged,
            LocalDate trueFrom,
            Instant recordedAt,
            String recordedBy) {
        super(trueFrom, recordedAt, recordedBy);
        this.homeId = homeId;
        this.setting = setting;
        this.outcome = outcome;
        this.reasons = reasons;
        this.standardVersion = standardVersion;
        this.ages = judged.ages();
        this.service = judged.service();
        this.category = judged.category();
        this.places = judged.places();
    }

    /** In which meeting it was taken; before it is recorded. */
    public Decision takenIn(UUID inMeeting) {
        meeting = inMeeting;
        return this;
    }

    /** The day on which a deferred home comes back; before it is recorded. */
    public Decision until(LocalDate day) {
        deferredUntil = day;
        return this;
    }

    /** Which reassessment accredits the home anew; before it is recorded. */
    public Decision takenBecauseOf(UUID ofReassessment) {
        reassessment = ofReassessment;
        return this;
    }

    /** The reassessment that accredited the home anew; empty where its case decided. */
    public Optional<UUID> reassessment() {
        return Optional.ofNullable(reassessment);
    }

    /** The day of the review, where it stays as it was; before it is recorded. */
    public Decision reviewedOn(LocalDate day) {
        reviewOn = day;
        return this;
    }

    /** The day of the review, where a reassessment left it as it was; otherwise the grade says it. */
    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    /** The meeting of the panel in which it was taken; empty where none took it, or before meetings were kept. */
    public Optional<UUID> meeting() {
        return Optional.ofNullable(meeting);
    }

    /** The day on which a deferred home comes back to the panel. */
    public Optional<LocalDate> deferredUntil() {
        return Optional.ofNullable(deferredUntil);
    }

    public UUID homeId() {
        return homeId;
    }

    public UUID setting() {
        return setting;
    }

    public DecisionOutcome outcome() {
        return outcome;
    }

    public String reasons() {
        return reasons;
    }

    public int standardVersion() {
        return standardVersion;
    }

    /** What the home was judged as. */
    public Judged judged() {
        return new Judged(ages, service, category, places);
    }
}

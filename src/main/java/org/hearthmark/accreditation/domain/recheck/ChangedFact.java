package org.hearthmark.accreditation.domain.recheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.FollowUp;
import org.hearthmark.accreditation.domain.desk.CheckResult;

/**
 * The follow-up of something that has become worse for a provider with accredited homes; which checks and what people
 * decided are facts beside it.
 */
@Entity
@Table(schema = "accreditation", name = "changed_fact")
public class ChangedFact extends FollowUp {

    private UUID firm;
    private UUID service;
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private CheckResult severity;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ChangedFactStatus status;

    protected ChangedFact() {}

    /** An officer looked: it ends, or a manager has to consider a suspension. */
    public void reviewed(ChangedFactOutcome outcome, Instant at) {
        require(status == ChangedFactStatus.REVIEW, "Reviewing the changed fact");
        if (outcome == ChangedFactOutcome.SUSPENSION_PROPOSED) {
            status = ChangedFactStatus.CONSIDERATION;
        } else {
            end(at);
        }
    }

    public void considered(Instant at) {
        require(status == ChangedFactStatus.CONSIDERATION, "Considering a suspension");
        end(at);
    }

    private void end(Instant at) {
        status = ChangedFactStatus.ENDED;
        endedAt(at);
    }

    public UUID firm() {
        return firm;
    }

    /** The service that it is about; empty where it is about the whole firm. */
    public Optional<UUID> service() {
        return Optional.ofNullable(service);
    }

    /** The case under which its tasks are listed: the latest in which a home of the firm was accredited. */
    public UUID caseId() {
        return caseId;
    }

    /** The worst that a check came to: amber or stop. */
    public CheckResult severity() {
        return severity;
    }

    /** A ground to stop, so that nobody reviews it first. */
    public boolean alarm() {
        return severity == CheckResult.STOP;
    }

    @Override
    public ChangedFactStatus status() {
        return status;
    }

    public boolean open() {
        return status != ChangedFactStatus.ENDED;
    }
}

package org.hearthmark.accreditation.domain.reassessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.FollowUp;

/**
 * One home looked at again, against a raised standard, at its review date or on demand; why, and what was found and decided,
 * are facts beside it.
 */
@Entity
@Table(schema = "accreditation", name = "reassessment")
public class Reassessment extends FollowUp {

    private UUID setting;

    @Enumerated(EnumType.STRING)
    private ReassessmentKind kind;

    @Enumerated(EnumType.STRING)
    private ReassessmentStatus status;

    @Enumerated(EnumType.STRING)
    private ReassessmentOutcome outcome;

    protected Reassessment() {}

    /** @param first where it begins: waiting for an answer, with what was sent, or with a look */
    public Reassessment(UUID setting, ReassessmentKind kind, ReassessmentStatus first, Instant at) {
        super(UUID.randomUUID(), at);
        this.setting = setting;
        this.kind = kind;
        this.status = first;
    }

    /** Its provider answered: somebody checks it. An answer that comes while one is checked is checked with it. */
    public boolean answered() {
        boolean waited = status == ReassessmentStatus.ANSWER;
        status = waited ? ReassessmentStatus.CHECK : status;
        return waited;
    }

    /** Its last day is over without an answer. */
    public void unanswered(Instant at) {
        require(status == ReassessmentStatus.ANSWER, "Letting it take its course");
        end(ReassessmentOutcome.UNANSWERED, at);
    }

    /** Nothing is asked of the home any more that it does not meet. */
    public void needless(Instant at) {
        require(status == ReassessmentStatus.ANSWER, "Calling the reassessment off");
        end(ReassessmentOutcome.NEEDLESS, at);
    }

    /** The evidence was read; what it does not show, an inspector has to see. */
    public void checked(boolean needsEyes) {
        require(status == ReassessmentStatus.CHECK, "Checking the evidence");
        status = needsEyes ? ReassessmentStatus.INSPECTION : ReassessmentStatus.DECISION;
    }

    public void inspected() {
        require(status == ReassessmentStatus.INSPECTION, "Inspecting the items");
        status = ReassessmentStatus.DECISION;
    }

    /** Everything asked is met, so that nobody has to weigh anything. */
    public void cured(Instant at) {
        require(status == ReassessmentStatus.DECISION, "Closing the reassessment");
        end(ReassessmentOutcome.CURED, at);
    }

    /** Somebody decided that it ends so. */
    public void decided(ReassessmentOutcome as, Instant at) {
        require(status == ReassessmentStatus.DECISION, "Deciding on the reassessment");
        end(as, at);
    }

    /** Its provider has more time: it waits for another answer. */
    public void moreTime() {
        require(status == ReassessmentStatus.DECISION, "Giving more time");
        status = ReassessmentStatus.ANSWER;
    }

    private void end(ReassessmentOutcome as, Instant at) {
        outcome = as;
        status = ReassessmentStatus.ENDED;
        endedAt(at);
    }

    public UUID setting() {
        return setting;
    }

    public ReassessmentKind kind() {
        return kind;
    }

    @Override
    public ReassessmentStatus status() {
        return status;
    }

    /** Empty until it has ended. */
    public Optional<ReassessmentOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}

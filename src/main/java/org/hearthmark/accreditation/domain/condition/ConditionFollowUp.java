package org.hearthmark.accreditation.domain.condition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.IllegalTransition;

/** One check of a condition, at its day or when its provider says that it is met; what is found is a fact beside it. */
@Entity
@Table(schema = "accreditation", name = "condition_follow_up")
public class ConditionFollowUp {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID condition;

    @Enumerated(EnumType.STRING)
    private FollowUpStatus status;

    private Instant startedAt;
    private Instant endedAt;

    protected ConditionFollowUp() {}

    public static ConditionFollowUp begin(UUID condition, Instant at) {
        var followUp = new ConditionFollowUp();
        followUp.id = UUID.randomUUID();
        followUp.condition = condition;
        followUp.status = FollowUpStatus.CHECK;
        followUp.startedAt = at;
        return followUp;
    }

    /** An inspector looked: it ends, or somebody has to decide what follows from a missed condition. */
    public void checked(ConditionOutcome outcome, Instant at) {
        require(status == FollowUpStatus.CHECK, "Checking the condition");
        status = FollowUpStatus.DECISION;
        if (outcome != ConditionOutcome.NOT_MET) {
            end(at);
        }
    }

    public void decided(Instant at) {
        require(status == FollowUpStatus.DECISION, "Deciding on the missed condition");
        end(at);
    }

    private void end(Instant at) {
        status = FollowUpStatus.ENDED;
        endedAt = at;
    }

    private void require(boolean allowed, String what) {
        if (!allowed) {
            throw new IllegalTransition(what, status);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID condition() {
        return condition;
    }

    public FollowUpStatus status() {
        return status;
    }

    public Instant startedAt() {
        return startedAt;
    }
}

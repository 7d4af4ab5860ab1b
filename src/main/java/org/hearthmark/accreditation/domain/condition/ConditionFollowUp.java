package org.hearthmark.accreditation.domain.condition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.FollowUp;

/** One check of a condition, at its day or when its provider says that it is met; what is found is a fact beside it. */
@Entity
@Table(schema = "accreditation", name = "condition_follow_up")
public class ConditionFollowUp extends FollowUp {

    private UUID condition;

    @Enumerated(EnumType.STRING)
    private FollowUpStatus status;

    protected ConditionFollowUp() {}

    public static ConditionFollowUp begin(UUID condition, Instant at) {
        return new ConditionFollowUp(condition, at);
    }

    private ConditionFollowUp(UUID condition, Instant at) {
        super(UUID.randomUUID(), at);
        this.condition = condition;
        this.status = FollowUpStatus.CHECK;
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
        endedAt(at);
    }

    public UUID condition() {
        return condition;
    }

    @Override
    public FollowUpStatus status() {
        return status;
    }
}

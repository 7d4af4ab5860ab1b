package org.hearthmark.accreditation.domain.condition;

/** Where the check of a condition stands. */
public enum FollowUpStatus {
    CHECK,
    DECISION,
    ENDED
}

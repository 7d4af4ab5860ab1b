package org.hearthmark.accreditation.domain;

/** Where the check of a condition stands. */
public enum FollowUpStatus {
    CHECK,
    DECISION,
    ENDED
}

package org.hearthmark.accreditation.domain.recheck;

/** Where the follow-up of a changed fact stands. */
public enum ChangedFactStatus {
    REVIEW,
    CONSIDERATION,
    ENDED
}

package org.hearthmark.accreditation.application.casework;

import java.util.UUID;

/** Told what happened to one home of a case, so that its process goes on; what happened is written down before. */
public interface HomeProcess {

    /** The provider commented on the draft report, or said that it has nothing to say. */
    void commentsSent(UUID home);

    /** The provider answered a proposed refusal. */
    void representationsMade(UUID home);

    /** The reason of a deferral is cured before its day. */
    void deferralEnded(UUID home);

    /** The provider withdrew this home while an officer checks its landlord in stage 1. */
    void homeWithdrawnAtItsLandlord(UUID caseId, UUID home);

    /** What stage 1 waits for is about this home's landlord, and the provider withdrew the home. */
    void homeWithdrawnWhilePending(UUID caseId, UUID home);

    /** The provider withdrew this home. */
    void homeWithdrawn(UUID home);
}

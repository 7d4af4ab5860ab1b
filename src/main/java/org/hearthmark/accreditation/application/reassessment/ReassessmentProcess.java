package org.hearthmark.accreditation.application.reassessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Told what happened to reassessments; each runs under its id. */
public interface ReassessmentProcess {

    /** Begun with something to look at. */
    void begun(UUID reassessment);

    /** Begun many at a time, each waiting for its provider's answer until its last own date. */
    void waiting(Map<UUID, LocalDate> lastOwnDates);

    /** What was waited for is answered. */
    void answered(UUID reassessment);

    /** Nothing is left to be answered. */
    void needless(Collection<UUID> reassessments);
}

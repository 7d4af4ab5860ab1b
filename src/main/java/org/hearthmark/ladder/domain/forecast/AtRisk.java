package org.hearthmark.ladder.domain.forecast;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How far a home is that a raise takes out of full accreditation, or of which nobody knew, as it stands today.
 *
 * @param predicted  whether it was among those predicted when the raise was published
 * @param day        when its answer came or its check is booked for; its own date otherwise
 * @param needsVisit whether an inspector has to see it; otherwise an officer reads what was sent
 * @param ownDate    the last day of its grace
 */
public record AtRisk(
        UUID setting,
        int places,
        boolean predicted,
        State state,
        LocalDate day,
        boolean needsVisit,
        LocalDate ownDate) {

    /** What has been done about it. */
    public enum State {
        CURED,
        OUT,
        BOOKED,
        ANSWERED,
        NOTHING
    }
}

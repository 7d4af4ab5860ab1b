package org.hearthmark.standard;

import java.time.LocalDate;

/**
 * A published version that is to take effect on some ground.
 *
 * @param day the day expected for it; one that has come already says that it is held there
 */
public record ComingVersion(StandardVersion version, LocalDate day) {

    /** Whether its day has come without it. */
    public boolean held(LocalDate today) {
        return day.isBefore(today);
    }

    /** The same as if it took effect, tomorrow at the earliest. */
    public PlannedRaise planned(LocalDate today) {
        var from = day.isAfter(today) ? day : today.plusDays(1);
        return new PlannedRaise(
                version.requiredLevels(), version.categories(), version.regions(), from, version.grace());
    }
}

package org.hearthmark.accreditation.domain.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A home as it was worked out last.
 *
 * @param on the day as of which; null for never
 */
public record WorkedOut(UUID setting, LocalDate on, KeptStanding standing) {

    /** The last day to be looked at: a clock that is set back takes nothing back. */
    public LocalDate upTo(LocalDate today) {
        return on != null && on.isAfter(today) ? on : today;
    }

    /** What has changed since, each on its own day, also where nothing has run for days. */
    public List<StandingChange> changes(HomeOverTime home, LocalDate today) {
        var changes = new ArrayList<StandingChange>();
        var last = on == null ? null : standing;
        var day = on == null ? today : on;
        while (true) {
            var now = home.standing(day);
            var kept = KeptStanding.of(now);
            if (!kept.equals(last)) {
                var before = last == null ? null : last.kind();
                var since = changes.isEmpty() && before != kept.kind() ? now.since() : day;
                changes.add(new StandingChange(setting, before, kept, since));
                last = kept;
            }
            var next = now.nextChangeOn().filter(change -> !change.isAfter(upTo(today)));
            if (next.isEmpty()) {
                return changes;
            }
            day = next.get();
        }
    }
}

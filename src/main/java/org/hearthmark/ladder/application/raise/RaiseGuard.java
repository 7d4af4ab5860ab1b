package org.hearthmark.ladder.application.raise;

import java.util.Map;
import org.hearthmark.ladder.domain.guard.Trips;

/** What the guard says of a raise today, among all others that count. */
public interface RaiseGuard {

    Word of(RaiseFile raise);

    /** Where it would trip, or by more, if the raise took effect in one region today, on top of all that is in effect. */
    Trips inRegion(RaiseFile raise, String region);

    /** @param figures of this moment, to be kept with what was decided on them */
    record Word(boolean tripped, Trips trips, Map<String, String> figures) {

        public Word {
            figures = Map.copyOf(figures);
        }
    }
}

package org.hearthmark.ladder.domain.market;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A raise that took effect, with what is left of what it did. Where it took effect region by region on different days
 * there is one of these for each day.
 *
 * @param takenOut homes that lost their full accreditation by it, or will when their grace ends, and are not cured
 * @param notKnown homes in which something that it lifted has still not been looked at
 */
public record PastRaise(int version, LocalDate day, Set<UUID> takenOut, Set<UUID> notKnown) {

    public PastRaise {
        takenOut = Set.copyOf(takenOut);
        notKnown = Set.copyOf(notKnown);
    }
}

package org.hearthmark.provider;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A provider has said of homes that were complete already that they are for others, of another kind, or have more or fewer
 * places. Told in the same transaction.
 */
public record OffersChanged(Set<UUID> homes, Instant at) {

    public OffersChanged {
        homes = Set.copyOf(homes);
    }
}

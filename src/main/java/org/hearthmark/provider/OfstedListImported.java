package org.hearthmark.provider;

import java.util.Set;
import java.util.UUID;

/**
 * A list of Ofsted's was imported; published inside its transaction, once for the whole list.
 *
 * @param id       of the import
 * @param services those of ours, known by their URN, of which the list tells something new: for the first time, another
 *                 registration, another outcome, or that it has vanished
 */
public record OfstedListImported(UUID id, Set<UUID> services) {

    public OfstedListImported {
        services = Set.copyOf(services);
    }
}

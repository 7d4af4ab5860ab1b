package org.hearthmark.provider;

import java.util.Set;
import java.util.UUID;

/**
 * Firms that the same people or companies control, as the register of companies told last; a firm that shares its owners
 * with nobody is a group of its own.
 *
 * @param label whose group it is: the owner that most of the firms share, or the firm itself
 * @param firms the one asked about is among them
 */
public record OwnerGroup(String label, Set<UUID> firms) {

    public OwnerGroup {
        firms = Set.copyOf(firms);
    }

    public boolean joinsSeveral() {
        return firms.size() > 1;
    }
}

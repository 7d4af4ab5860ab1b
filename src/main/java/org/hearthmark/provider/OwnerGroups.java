package org.hearthmark.provider;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.shared.Refusal;

/**
 * Which firms belong together, from the persons with significant control that the register of companies named last, however
 * long ago: who warns of a danger would rather tell one firm too many.
 */
public interface OwnerGroups {

    /** @throws Refusal UNKNOWN */
    OwnerGroup of(UUID firm);

    /** The same for many, by firm; firms that do not exist are left out. One statement for any number. */
    Map<UUID, OwnerGroup> of(Collection<UUID> firms);
}

package org.hearthmark.provider;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Which homes are known to others by their address, so that another address is another home: those that were applied for.
 * Answered by the modules that know.
 */
public interface HomesThatStay {

    Set<UUID> among(Collection<UUID> homes);
}

package org.hearthmark.provider;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Which homes stand in an application that is not decided yet. Answered by the modules that know. */
public interface HomesInApplications {

    /** The application's reference, by home. */
    Map<UUID, String> undecided(Collection<UUID> homes);
}

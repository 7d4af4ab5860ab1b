package org.hearthmark.audit;

import java.util.Map;
import java.util.UUID;

/**
 * Something a person or the system did, to be kept for ever: so its details are ids, codes and hashes, never personal text.
 *
 * @param action a short code in lower case, such as {@code setting-suspended}
 * @param about the id of the case, setting or other thing that it concerns
 * @param who the user name of the person, or the name of the job
 */
public record AuditFact(String action, UUID about, String who, Map<String, String> details) {

    public AuditFact {
        details = Map.copyOf(details);
    }
}

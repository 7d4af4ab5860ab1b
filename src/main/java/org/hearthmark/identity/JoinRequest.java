package org.hearthmark.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who registered asks to act for an organisation that is here already; nobody has answered yet.
 *
 * @param label how the organisation is called to the one who asks
 * @param organisationName how it is called among its own people
 * @param administrators how many people could answer
 */
public record JoinRequest(
        UUID id,
        String username,
        String name,
        String email,
        UUID organisation,
        String label,
        String organisationName,
        Instant askedAt,
        int administrators) {}

package org.hearthmark.identity;

import java.time.Duration;
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
        int administrators) {

    /** How long the alliance leaves the answer to the organisation's own administrators: a value of our own. */
    static final Duration LEFT_TO_ADMINISTRATORS = Duration.ofDays(3);

    /** Whether the alliance leaves the answer to them still; where there is none it answers at once. */
    boolean leftToAdministrators(Instant now) {
        return administrators > 0 && now.isBefore(askedAt.plus(LEFT_TO_ADMINISTRATORS));
    }
}

package org.hearthmark.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A link as it was sent.
 *
 * @param person whose account it changes
 * @param organisation for whom somebody is invited to act
 * @param administrator whether as its administrator
 */
record Link(
        UUID id,
        LinkPurpose purpose,
        EmailAddress email,
        Optional<UUID> person,
        Optional<UUID> organisation,
        boolean administrator,
        Instant madeAt,
        String madeBy,
        Instant expiresAt) {}

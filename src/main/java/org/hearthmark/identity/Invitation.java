package org.hearthmark.identity;

import java.time.Instant;
import java.util.UUID;

/** Somebody is invited to act for an organisation, and has not accepted yet. */
public record Invitation(UUID id, String email, boolean administrator, Instant sentAt, Instant expiresAt) {

    static Invitation of(Link link) {
        return new Invitation(link.id(), link.email().value(), link.administrator(), link.madeAt(), link.expiresAt());
    }
}

package org.hearthmark.identity;

import java.time.Instant;
import java.util.UUID;

/** Somebody is invited to act for an organisation, and has not accepted yet. */
public record Invitation(UUID id, String email, boolean administrator, Instant sentAt, Instant expiresAt) {}

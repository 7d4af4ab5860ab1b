package org.hearthmark.accreditation;

import java.util.UUID;

/** Homes stand otherwise than they did: one event for all that were worked out together. */
public record StandingsChanged(UUID batch) {}

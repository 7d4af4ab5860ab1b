package org.hearthmark.accreditation;

import java.util.UUID;

/** A manager suspended a home. Closes: handled in the transaction that suspends. */
public record SettingSuspended(UUID setting) {}

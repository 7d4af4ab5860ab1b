package org.hearthmark.provider;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A provider has said that it does not run a home any more, or that it does again. Told in the same transaction.
 *
 * @param lastDay on which it ran it; empty when it runs it again
 */
public record HomeEnded(UUID home, Optional<LocalDate> lastDay, Instant at, String by) {}

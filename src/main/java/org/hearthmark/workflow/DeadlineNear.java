package org.hearthmark.workflow;

import java.time.Instant;
import java.util.UUID;

/**
 * A deadline comes near. Told once for each reminder, in the transaction that marks it as told.
 *
 * @param number which reminder this is, from 1
 */
public record DeadlineNear(UUID about, String kind, Instant due, int number) {}

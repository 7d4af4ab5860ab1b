package org.hearthmark.workflow;

import java.time.Instant;
import java.util.UUID;

/** A deadline passed and was not met. Told once, in the transaction that marks it as told. */
public record DeadlinePassed(UUID about, String kind, Instant due) {}

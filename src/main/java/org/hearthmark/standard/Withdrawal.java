package org.hearthmark.standard;

import java.time.Instant;

/** A published version was taken back before it took effect anywhere. */
public record Withdrawal(int version, Instant at, String by) {}

package org.hearthmark.audit;

import java.time.Instant;

/** A verification that was run, with its report in words. */
public record PastVerification(Instant at, int findings, String report) {}

package org.hearthmark.audit;

import java.time.Instant;

/**
 * The end of the sealed part of the audit trail.
 *
 * @param sequence number of the seal; 0 before the first
 * @param to the last number that is sealed
 * @param hash in hexadecimal: it stands for every entry up to there
 */
public record SealedHead(long sequence, long to, int entries, String hash, Instant at) {}

package org.hearthmark.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An audit fact as it was kept; {@code number} is in order of writing, with gaps where a command was rolled back. */
public record AuditEntry(long number, Instant at, String action, UUID about, String who, Map<String, String> details) {}

package org.hearthmark.workflow;

import java.time.Instant;

/**
 * How much work is late at one step.
 *
 * @param escalated how many of them managers were told of
 * @param oldestDue when the one that is late for longest was due
 */
public record LateLoad(String process, String step, String stepName, long late, long escalated, Instant oldestDue) {}

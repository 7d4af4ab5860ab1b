package org.hearthmark.workflow;

import java.util.UUID;

/**
 * What people read about a task in a list.
 *
 * @param caseKey the case under which the task is listed; several processes may work on one case
 * @param reference the reference that people use for it
 * @param label which of several, such as "2 of 3", or empty
 */
public record TaskSubject(UUID caseKey, String reference, String label, String area, String providerLabel) {}

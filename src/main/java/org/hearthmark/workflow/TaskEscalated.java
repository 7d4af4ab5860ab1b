package org.hearthmark.workflow;

/**
 * A task is so late that managers have to know. Told once for each due date, in the transaction that marks it as told.
 *
 * @param workingDaysLate whole working days since the day on which it was due
 */
public record TaskEscalated(WorkItem item, int workingDaysLate) {}

package org.hearthmark.workflow;

/** A task is past its due date. Told once for each due date, in the transaction that marks it as told. */
public record TaskLate(WorkItem item) {}

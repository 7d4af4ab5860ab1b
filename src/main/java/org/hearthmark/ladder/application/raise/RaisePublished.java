package org.hearthmark.ladder.application.raise;

/** A raise was published, told in the transaction in which it was. */
public record RaisePublished(RaiseFile raise) {}

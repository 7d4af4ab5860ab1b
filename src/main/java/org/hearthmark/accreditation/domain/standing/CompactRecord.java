package org.hearthmark.accreditation.domain.standing;

/**
 * What is recorded of all items on a day, in the checklist's order.
 *
 * @param levels    the ordinal of the level of each
 * @param tolerated the level up to which an item was below already when the home was judged; 0 where it was not
 */
public record CompactRecord(byte[] levels, byte[] tolerated) {}

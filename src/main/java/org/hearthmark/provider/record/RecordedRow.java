package org.hearthmark.provider.record;

import java.util.UUID;
import org.hearthmark.provider.Statement;

/**
 * A statement as it was read.
 *
 * @param begun the number of the first statement of its subject
 * @param reference of a home that is complete; otherwise null
 */
record RecordedRow(Statement statement, UUID partOf, long begun, String reference) {}

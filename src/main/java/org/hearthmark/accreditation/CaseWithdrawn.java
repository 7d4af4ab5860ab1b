package org.hearthmark.accreditation;

import java.util.UUID;

/**
 * A provider's application was withdrawn, and every home in it that was not decided. Closes: handled in the transaction
 * that withdraws.
 */
public record CaseWithdrawn(UUID caseId) {}

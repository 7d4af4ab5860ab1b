package org.hearthmark.accreditation.application.casework;

import java.util.UUID;

/**
 * An application has ended in whatever way: every home decided, withdrawn, or expired. Closes: handled in the transaction
 * that ends it.
 *
 * @param by who ended it, or {@code system}
 */
public record CaseEnded(UUID caseId, String by) {}

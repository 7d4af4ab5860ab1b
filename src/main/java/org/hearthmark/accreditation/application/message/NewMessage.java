package org.hearthmark.accreditation.application.message;

import java.util.UUID;

/**
 * A message that somebody sends.
 *
 * @param id of the page on which it was typed, so that the same is not kept twice
 */
public record NewMessage(UUID id, UUID caseId, Side side, String text, boolean needsAnswer, String by) {}

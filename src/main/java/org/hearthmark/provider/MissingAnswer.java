package org.hearthmark.provider;

import java.util.UUID;

/**
 * What a provider must still say.
 *
 * @param outOfDate whether it was said once and holds no longer
 */
public record MissingAnswer(UUID subject, Topic topic, boolean outOfDate) {}

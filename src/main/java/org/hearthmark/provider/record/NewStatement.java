package org.hearthmark.provider.record;

import java.util.UUID;
import org.hearthmark.provider.Said;

/**
 * What is about to be kept.
 *
 * @param partOf the firm of a service, the service of a home; null of a firm
 */
public record NewStatement(UUID subject, UUID partOf, Said said) {}

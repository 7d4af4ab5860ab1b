package org.hearthmark.provider;

import java.util.List;
import java.util.UUID;

/**
 * What was entered.
 *
 * @param settings in the order of the homes stated
 */
public record Entered(UUID firm, UUID service, List<UUID> settings) {}

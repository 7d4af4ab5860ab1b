package org.hearthmark.provider;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What was entered.
 *
 * @param firmLabel    the firm's name as lists show it
 * @param settings     in the order of the homes stated
 * @param councilNames of the councils in which the settings stand, in the same order
 * @param knownBefore  the settings that were not new
 */
public record Entered(
        UUID firm,
        String firmLabel,
        UUID service,
        List<UUID> settings,
        List<String> councilNames,
        Set<UUID> knownBefore) {}

package org.hearthmark.provider;

/**
 * A firm as it states itself.
 *
 * @param companyNumber null where there is none
 */
public record FirmEntry(
        String name,
        FirmKind kind,
        String companyNumber,
        String contactName,
        String contactEmail,
        String contactPhone) {}

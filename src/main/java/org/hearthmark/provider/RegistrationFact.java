package org.hearthmark.provider;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a public register said of a service.
 *
 * @param urn null where the register has none
 * @param trueFrom the day from which it is so
 * @param asAt the day the register was looked at
 * @param source which register, or which published file
 */
public record RegistrationFact(
        UUID service,
        RegistrationStatus status,
        String urn,
        LocalDate trueFrom,
        LocalDate asAt,
        String source,
        String recordedBy) {}

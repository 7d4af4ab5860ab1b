package org.hearthmark.provider;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a provider states of one person of its staff; no more than the draw of files and the visit need.
 *
 * @param service one of the provider's services
 * @param region the region of England in which the person mostly works
 * @param nights works nights or sleeps in
 * @param agency sent by an agency
 * @param conditionalStart began before every check was in, as regulation 17(4) of SI 2023/416 may allow
 * @param serviceManager the registered service manager
 */
public record StaffEntry(
        String name,
        String role,
        UUID service,
        String region,
        LocalDate startDate,
        boolean nights,
        boolean agency,
        boolean conditionalStart,
        boolean serviceManager) {

    /** Name and day of starting: how an uploaded line knows a person again. */
    String sameAs() {
        return PersonName.key(name) + "|" + startDate;
    }
}

package org.hearthmark.accreditation.domain.sample;

import java.time.LocalDate;
import java.util.UUID;

/** A person of the frozen staff list as the draw sees them: everything that strata are made of, and no name. */
public record SampledPerson(
        UUID id,
        UUID service,
        String region,
        LocalDate startDate,
        boolean nights,
        boolean agency,
        boolean conditionalStart,
        boolean serviceManager) {

    /** The same text for the same person, different when anything differs: part of the list's fingerprint. */
    String written() {
        return String.join(
                "|",
                id.toString(),
                service.toString(),
                region,
                startDate.toString(),
                String.valueOf(nights),
                String.valueOf(agency),
                String.valueOf(conditionalStart),
                String.valueOf(serviceManager));
    }
}

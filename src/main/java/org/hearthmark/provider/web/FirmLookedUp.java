package org.hearthmark.provider.web;

import java.io.Serializable;
import java.util.Optional;

/**
 * What registers had under the numbers that were typed, as pages say it; null where nothing was asked.
 *
 * @param companyName as Companies House has it; null where it did not tell
 * @param serviceName as Ofsted's list has it; null where it is not on the list
 */
public record FirmLookedUp(String company, String companyName, String ofsted, String serviceName)
        implements Serializable {

    Optional<String> service() {
        return Optional.ofNullable(serviceName);
    }
}

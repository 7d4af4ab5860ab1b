package org.hearthmark.accreditation.domain.recheck;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A check that is made again: of a firm, or of one of its services.
 *
 * @param service empty for what is looked up about the firm itself
 */
public record CheckKey(UUID firm, Optional<UUID> service, String check) {

    private static final Set<String> OF_SERVICE = Set.of("D16", "D17");

    /** The key of what was read about a firm and one of its services. */
    public static CheckKey of(UUID firm, UUID service, RegisterReading reading) {
        var check = reading.check().id();
        return new CheckKey(firm, OF_SERVICE.contains(check) ? Optional.of(service) : Optional.empty(), check);
    }
}

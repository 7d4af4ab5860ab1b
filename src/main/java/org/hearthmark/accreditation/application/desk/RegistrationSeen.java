package org.hearthmark.accreditation.application.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.provider.RegistrationFact;
import org.hearthmark.provider.RegistrationStatus;

/**
 * What an officer saw of a service in Ofsted's register.
 *
 * @param urn            the service's number, or null when it is not registered
 * @param registeredFrom the day from which the status holds
 * @param seenOn         the day on which the officer looked
 */
public record RegistrationSeen(RegistrationStatus status, String urn, LocalDate registeredFrom, LocalDate seenOn) {

    RegistrationFact fact(UUID service, String by) {
        return new RegistrationFact(
                service, status, urn, registeredFrom, seenOn, "Ofsted register, seen by an officer", by);
    }
}

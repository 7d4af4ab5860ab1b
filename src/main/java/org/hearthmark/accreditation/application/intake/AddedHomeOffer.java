package org.hearthmark.accreditation.application.intake;

import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.domain.intake.AddedHomeRule.Answer;

/**
 * Of which services a provider may add a home today, and why not of the others.
 *
 * @param services those of which something is on file, in the order in which their homes were entered; empty for a provider
 *     that never applied
 */
public record AddedHomeOffer(List<OfService> services) {

    /** @param urn Ofsted's number; null where the service has none */
    public record OfService(UUID id, String name, String urn, Answer answer) {}

    /** Those to which a home can be added. */
    public List<OfService> open() {
        return services.stream().filter(one -> one.answer().allowed()).toList();
    }

    /** Why none can be added, each reason once; empty while one can. */
    public List<String> against() {
        return open().isEmpty()
                ? services.stream()
                        .flatMap(one -> one.answer().against().stream())
                        .distinct()
                        .toList()
                : List.of();
    }
}

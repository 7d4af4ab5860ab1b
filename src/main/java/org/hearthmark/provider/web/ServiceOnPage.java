package org.hearthmark.provider.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearthmark.provider.OfstedEntry;
import org.hearthmark.provider.OfstedRegister;
import org.hearthmark.provider.Service;
import org.hearthmark.shared.DaysInWords;

/** A service of a firm on its page, with what Ofsted's list says of it. Ofsted's outcome is not a grade of ours. */
record ServiceOnPage(String name, String urn, boolean staffingSaid, List<String> says) {

    /** In the order of the services. */
    static List<ServiceOnPage> of(List<Service> services, OfstedRegister ofsted, LocalDate today) {
        Map<String, OfstedEntry> entries = ofsted.entries(services.stream()
                .map(Service::urn)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return services.stream()
                .map(service -> of(service, Optional.ofNullable(service.urn()).map(entries::get), today))
                .toList();
    }

    static ServiceOnPage of(Service service, Optional<OfstedEntry> entry, LocalDate today) {
        return new ServiceOnPage(
                service.name(), service.urn(), service.staffing() != null, says(service.urn(), entry, today));
    }

    private static List<String> says(String urn, Optional<OfstedEntry> entry, LocalDate today) {
        if (urn == null) {
            return List.of("It states no number at Ofsted.");
        }
        return entry.map(found -> List.of(registration(found), inspection(found), age(found, today)))
                .orElse(List.of("No list of Ofsted’s that was read here has this number."));
    }

    private static String registration(OfstedEntry entry) {
        return entry.provisionType() + ": " + entry.statusWord()
                + (entry.registeredOn() == null
                        ? "."
                        : ", registered on " + DaysInWords.day(entry.registeredOn()) + ".");
    }

    private static String inspection(OfstedEntry entry) {
        String result = entry.supportedAccommodation() ? entry.outcomeInWords() : entry.judgement();
        return (result == null ? "No inspection is told" : "Ofsted’s inspection: " + result)
                + (entry.inspectedOn() == null ? "." : ", on " + DaysInWords.day(entry.inspectedOn()) + ".");
    }

    private static String age(OfstedEntry entry, LocalDate today) {
        return entry.source()
                + (entry.usableOn(today)
                        ? "; good until " + DaysInWords.day(entry.goodUntil()) + "."
                        : "; too old to be used: pending until a newer list is read.");
    }
}

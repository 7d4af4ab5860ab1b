package org.hearthmark.provider;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a record comes to, as checks and decisions read it: only what is complete. A firm is there with its contact, a service
 * with its firm, a home with its service once its address, offer and landlord were said. Homes are in the order begun.
 */
record Stated(
        Optional<FirmEntry> firm,
        Optional<String> charityNumber,
        Optional<FinanceEntry> finance,
        Map<UUID, ServiceSaid> services,
        Map<UUID, StaffingSaid> staffing,
        Map<UUID, Home> homes) {

    /** A home and the service that runs it. */
    record Home(UUID service, HomeEntry entry) {

        private boolean offersLike(Home other) {
            return entry.ages() == other.entry.ages()
                    && entry.category() == other.entry.category()
                    && entry.places() == other.entry.places();
        }
    }

    static final Stated NOTHING =
            new Stated(Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of());

    /** Homes of before that are for others now, of another kind, or have other places. */
    Set<UUID> offeredOtherwise(Stated after) {
        return homes.entrySet().stream()
                .filter(home -> after.homes.containsKey(home.getKey()))
                .filter(home -> !home.getValue().offersLike(after.homes.get(home.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    static Stated of(RecordFile file) {
        Optional<FirmEntry> firm = firm(file.theFirm());
        if (firm.isEmpty()) {
            return NOTHING;
        }
        Map<UUID, ServiceSaid> services = new LinkedHashMap<>();
        Map<UUID, StaffingSaid> staffing = new LinkedHashMap<>();
        for (RecordedSubject service : file.services()) {
            service.said(ServiceSaid.class).ifPresent(said -> services.put(service.id(), said));
            service.said(StaffingSaid.class).ifPresent(said -> staffing.put(service.id(), said));
        }
        return new Stated(
                firm,
                file.theFirm().said(FirmSaid.class).map(FirmSaid::charityNumber),
                finance(file.theFirm()),
                services,
                staffing,
                homes(file, services.keySet()));
    }

    private static Optional<FirmEntry> firm(RecordedSubject firm) {
        return firm.said(FirmSaid.class)
                .flatMap(said -> firm.said(ContactSaid.class)
                        .map(contact -> new FirmEntry(
                                said.name(),
                                said.kind(),
                                said.companyNumber(),
                                contact.name(),
                                contact.email(),
                                contact.phone())));
    }

    private static Optional<FinanceEntry> finance(RecordedSubject firm) {
        return firm.said(CoverSaid.class)
                .flatMap(cover -> firm.said(AccountsSaid.class)
                        .map(accounts -> new FinanceEntry(
                                cover.employersLiability(),
                                cover.employersLiabilityUntil(),
                                cover.publicLiability(),
                                cover.publicLiabilityUntil(),
                                accounts.madeUpTo(),
                                accounts.filed())));
    }

    private static Map<UUID, Home> homes(RecordFile file, Set<UUID> services) {
        Map<UUID, Home> homes = new LinkedHashMap<>();
        for (RecordedSubject home : file.homes()) {
            if (services.contains(home.partOf())) {
                entry(home).ifPresent(entry -> homes.put(home.id(), new Home(home.partOf(), entry)));
            }
        }
        return homes;
    }

    /** What is judged of some homes of a service, all of whose answers are there. */
    static ProviderEntry entry(RecordFile file, UUID service, List<UUID> homes) {
        Stated stated = of(file);
        ServiceSaid said = stated.services().get(service);
        StaffingSaid staffing = stated.staffing().get(service);
        return new ProviderEntry(
                stated.firm().orElseThrow(),
                new ServiceEntry(said.name(), said.urn(), staffing.total(), staffing.nights(), staffing.agency()),
                stated.finance().orElseThrow(),
                homes.stream().map(home -> stated.homes().get(home).entry()).toList());
    }

    /** Empty until the address, the offer and the landlord of a home were said. */
    static Optional<HomeEntry> entry(RecordedSubject home) {
        return home.said(AddressSaid.class)
                .flatMap(address -> home.said(OfferSaid.class)
                        .flatMap(offer -> home.said(LandlordSaid.class)
                                .map(held -> new HomeEntry(
                                        address.name(),
                                        address.addressLine(),
                                        address.town(),
                                        address.postcode(),
                                        address.councilGss(),
                                        offer.ages(),
                                        offer.category(),
                                        offer.places(),
                                        held.landlord()))));
    }
}

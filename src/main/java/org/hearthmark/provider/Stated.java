package org.hearthmark.provider;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a record comes to, as checks and decisions read it: only what is complete. A firm is there with its contact, a service
 * with its firm, a home with its service once its address, offer and landlord were said. Homes are in the order begun.
 *
 * @param ended the homes among them that are not run any more, with the last day on which they were
 */
record Stated(
        Optional<FirmEntry> firm,
        Optional<String> charityNumber,
        Optional<FinanceEntry> finance,
        Map<UUID, ServiceSaid> services,
        Map<UUID, StaffingSaid> staffing,
        Map<UUID, Home> homes,
        Map<UUID, LocalDate> ended) {

    /** A home and the service that runs it. */
    record Home(UUID service, HomeEntry entry) {

        private boolean offersLike(Home other) {
            return entry.ages() == other.entry.ages()
                    && entry.category() == other.entry.category()
                    && entry.places() == other.entry.places();
        }
    }

    static final Stated NOTHING =
            new Stated(Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of());

    /** Homes of before that are for others now, of another kind, or have other places. */
    Set<UUID> offeredOtherwise(Stated after) {
        return homes.entrySet().stream()
                .filter(home -> after.homes.containsKey(home.getKey()))
                .filter(home -> !home.getValue().offersLike(after.homes.get(home.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Homes of which it was said that they are not run any more, that they are again, or another last day. */
    Set<UUID> endedOtherwise(Stated after) {
        return Stream.concat(ended.keySet().stream(), after.ended.keySet().stream())
                .filter(home -> !Objects.equals(ended.get(home), after.ended.get(home)))
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
        Map<UUID, Home> homes = homes(file, services.keySet());
        return new Stated(
                firm,
                file.theFirm().said(FirmSaid.class).map(FirmSaid::charityNumber),
                finance(file.theFirm()),
                services,
                staffing,
                homes,
                ended(file, homes.keySet()));
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

    private static Map<UUID, LocalDate> ended(RecordFile file, Set<UUID> complete) {
        return file.homes().stream()
                .filter(home -> home.ended() && complete.contains(home.id()))
                .collect(toMap(
                        RecordedSubject::id,
                        home -> home.said(EndSaid.class).orElseThrow().lastDay()));
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

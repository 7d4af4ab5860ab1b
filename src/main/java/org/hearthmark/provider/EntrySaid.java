package org.hearthmark.provider;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.provider.record.NewStatement;

/**
 * What an entry says, topic by topic, of the firm, service and homes that it is about: those that the record knows, by URN or
 * name and by address, or new ones. What an entry does not mention stays as it was.
 *
 * @param homes in the order of the entry
 */
record EntrySaid(UUID service, List<UUID> homes, List<NewStatement> statements) {

    static EntrySaid of(ProviderEntry entry, OpenRecord open) {
        UUID firm = open.firm();
        List<NewStatement> said = new ArrayList<>();
        firmSaid(entry, open).forEach(one -> said.add(new NewStatement(firm, null, one)));
        Optional<RecordedSubject> known = knownService(entry.service(), open);
        UUID service = known.map(RecordedSubject::id).orElseGet(UUID::randomUUID);
        serviceSaid(entry.service(), known).forEach(one -> said.add(new NewStatement(service, firm, one)));
        EntrySaid ofHomes = of(service, entry.homes(), open);
        said.addAll(ofHomes.statements());
        return new EntrySaid(service, ofHomes.homes(), List.copyOf(said));
    }

    static EntrySaid of(UUID service, List<HomeEntry> homes, OpenRecord open) {
        Map<String, UUID> known = knownHomes(open);
        List<UUID> ids = new ArrayList<>();
        List<NewStatement> said = new ArrayList<>();
        for (HomeEntry home : homes) {
            UUID id = known.computeIfAbsent(StatedHome.of(home).addressKey(), key -> UUID.randomUUID());
            ids.add(id);
            homeSaid(home, addressOf(id, open)).forEach(one -> said.add(new NewStatement(id, service, one)));
        }
        return new EntrySaid(service, List.copyOf(ids), List.copyOf(said));
    }

    private static List<Said> firmSaid(ProviderEntry entry, OpenRecord open) {
        FirmEntry firm = entry.firm();
        FinanceEntry finance = entry.finance();
        String charity = open.file()
                .flatMap(file -> file.theFirm().said(FirmSaid.class))
                .map(FirmSaid::charityNumber)
                .orElse(null);
        return List.of(
                new FirmSaid(firm.name(), firm.kind(), firm.companyNumber(), charity),
                new ContactSaid(firm.contactName(), firm.contactEmail(), firm.contactPhone()),
                new CoverSaid(
                        finance.employersLiability(),
                        finance.employersLiabilityUntil(),
                        finance.publicLiability(),
                        finance.publicLiabilityUntil()),
                new AccountsSaid(finance.accountsFiled(), finance.accountsMadeUpTo()));
    }

    private static List<Said> serviceSaid(ServiceEntry entry, Optional<RecordedSubject> known) {
        String urn = entry.urn() != null
                ? entry.urn()
                : known.flatMap(service -> service.said(ServiceSaid.class))
                        .map(ServiceSaid::urn)
                        .orElse(null);
        return List.of(
                new ServiceSaid(entry.name(), urn),
                new StaffingSaid(entry.staffTotal(), entry.staffNights(), entry.staffAgency()));
    }

    private static List<Said> homeSaid(HomeEntry home, Optional<AddressSaid> known) {
        // an address that is known is not written anew in other capitals or commas
        String addressLine = known.map(AddressSaid::addressLine).orElse(home.addressLine());
        return List.of(
                new AddressSaid(home.name(), addressLine, home.town(), home.postcode(), home.councilGss()),
                new OfferSaid(home.ages(), home.category(), home.places()),
                new LandlordSaid(home.landlord()));
    }

    private static Optional<RecordedSubject> knownService(ServiceEntry entry, OpenRecord open) {
        List<RecordedSubject> services = open.file().map(RecordFile::services).orElse(List.of());
        return services.stream()
                .filter(service -> said(service).hasUrn(entry.urn()))
                .findFirst()
                .or(() -> services.stream()
                        .filter(service -> said(service).mayBe(entry.name(), entry.urn()))
                        .findFirst());
    }

    private static ServiceSaid said(RecordedSubject service) {
        return service.said(ServiceSaid.class).orElseThrow();
    }

    private static Map<String, UUID> knownHomes(OpenRecord open) {
        Map<String, UUID> known = new HashMap<>();
        open.file()
                .map(RecordFile::homes)
                .orElse(List.of())
                .forEach(home ->
                        known.put(home.said(AddressSaid.class).orElseThrow().addressKey(), home.id()));
        return known;
    }

    private static Optional<AddressSaid> addressOf(UUID home, OpenRecord open) {
        return open.file().flatMap(file -> file.subject(home)).flatMap(subject -> subject.said(AddressSaid.class));
    }
}

package org.hearthmark.provider;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearthmark.member.Councils;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.References;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Keeps what a provider states of itself: knows firm, service and homes again, and adds the dated facts. The number of
 * statements does not grow with the number of homes, but for one more batch for each fifty.
 */
@Component
class EntryDesk {

    private static final String REFERENCE_PREFIX = "SET";

    private final EntityManager entities;
    private final Firms firms;
    private final Services services;
    private final Settings settings;
    private final Councils councils;
    private final References references;
    private final Clock clock;

    EntryDesk(
            EntityManager entities,
            Firms firms,
            Services services,
            Settings settings,
            Councils councils,
            References references,
            Clock clock) {
        this.entities = entities;
        this.firms = firms;
        this.services = services;
        this.settings = settings;
        this.councils = councils;
        this.references = references;
        this.clock = clock;
    }

    Entered enter(UUID organisation, ProviderEntry entry, String who) {
        Map<String, String> councilNames = councils.names();
        refuseWhatCannotBe(entry, councilNames);
        Instant now = clock.instant();
        Recording recording = new Recording(LondonTime.dayOf(now), now, who);

        Optional<FirmRecord> knownFirm = firms.findByOrganisation(organisation);
        UUID firm = firm(knownFirm.orElseGet(() -> new FirmRecord(organisation)), entry.firm());
        entities.persist(new FinanceFact(firm, entry.finance(), recording));
        UUID service = service(firm, knownFirm.isPresent() ? services.findByFirm(firm) : List.of(), entry.service());
        entities.persist(new StaffingFact(service, entry.service(), recording));
        List<StatedHome> stated = entry.homes().stream().map(StatedHome::of).toList();
        Map<String, SettingRecord> known = knownFirm.isPresent() ? known(firm, stated) : Map.of();
        List<UUID> homes = homes(firm, service, stated, known);
        for (int index = 0; index < homes.size(); index++) {
            entities.persist(new ParticularsFact(homes.get(index), entry.homes().get(index), recording));
        }
        entities.flush();
        return new Entered(
                firm,
                Firm.labelOf(entry.firm().kind(), entry.firm().name().strip()),
                service,
                homes,
                entry.homes().stream()
                        .map(home -> councilNames.get(home.councilGss()))
                        .toList(),
                known.values().stream().map(SettingRecord::id).collect(toSet()));
    }

    /** @throws Refusal UNKNOWN when the service is not of the organisation's firm; INVALID as in {@link #enter} */
    Entered add(UUID organisation, UUID service, HomeEntry home, String who) {
        Map<String, String> councilNames = councils.names();
        refuse(new EntryRules(councilNames::containsKey).problemsOf(List.of(home)));
        Instant now = clock.instant();
        Recording recording = new Recording(LondonTime.dayOf(now), now, who);

        FirmRecord firm = firms.findByOrganisation(organisation).orElseThrow(() -> Refusal.unknown("provider"));
        if (services.findByFirm(firm.id()).stream().noneMatch(own -> own.id().equals(service))) {
            throw Refusal.unknown("service");
        }
        List<StatedHome> stated = List.of(StatedHome.of(home));
        Map<String, SettingRecord> known = known(firm.id(), stated);
        List<UUID> homes = homes(firm.id(), service, stated, known);
        entities.persist(new ParticularsFact(homes.get(0), home, recording));
        entities.flush();
        return new Entered(
                firm.id(),
                firm.label(),
                service,
                homes,
                List.of(councilNames.get(home.councilGss())),
                known.values().stream().map(SettingRecord::id).collect(toSet()));
    }

    private static void refuseWhatCannotBe(ProviderEntry entry, Map<String, String> councilNames) {
        refuse(new EntryRules(councilNames::containsKey).problemsOf(entry));
    }

    private static void refuse(Map<String, String> problems) {
        if (!problems.isEmpty()) {
            throw Refusal.invalid("There is a problem with what you entered", problems);
        }
    }

    private UUID firm(FirmRecord firm, FirmEntry entry) {
        firm.state(entry);
        entities.persist(firm);
        return firm.id();
    }

    private UUID service(UUID firm, List<ServiceRecord> known, ServiceEntry entry) {
        ServiceRecord service = known.stream()
                .filter(candidate -> candidate.hasUrnOf(entry))
                .findFirst()
                .or(() -> known.stream()
                        .filter(candidate -> candidate.hasNameOf(entry))
                        .findFirst())
                .orElseGet(() -> new ServiceRecord(firm));
        service.state(entry);
        entities.persist(service);
        return service.id();
    }

    private List<UUID> homes(UUID firm, UUID service, List<StatedHome> stated, Map<String, SettingRecord> known) {
        Iterator<String> unused =
                references.next(REFERENCE_PREFIX, stated.size() - known.size()).iterator();
        List<UUID> ids = new ArrayList<>();
        for (StatedHome home : stated) {
            SettingRecord setting = known.containsKey(home.addressKey())
                    ? known.get(home.addressKey())
                    : new SettingRecord(unused.next(), firm, home);
            setting.state(service, home.entry());
            entities.persist(setting);
            ids.add(setting.id());
        }
        return List.copyOf(ids);
    }

    private Map<String, SettingRecord> known(UUID firm, List<StatedHome> stated) {
        List<String> keys = stated.stream().map(StatedHome::addressKey).toList();
        return settings.findByFirmAndAddressKeyIn(firm, keys).stream()
                .collect(toMap(SettingRecord::addressKey, Function.identity()));
    }
}

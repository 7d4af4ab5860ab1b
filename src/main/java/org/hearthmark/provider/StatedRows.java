package org.hearthmark.provider;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hearthmark.shared.References;
import org.springframework.stereotype.Component;

/**
 * The tables of firms, services and homes, written from the record where it has changed. The number of statements does not
 * grow with the number of homes, but for one more batch for each fifty.
 */
@Component
class StatedRows {

    private static final String REFERENCE_PREFIX = "SET";

    private final EntityManager entities;
    private final Services services;
    private final Settings settings;
    private final References references;

    StatedRows(EntityManager entities, Services services, Settings settings, References references) {
        this.entities = entities;
        this.services = services;
        this.settings = settings;
        this.references = references;
    }

    void write(UUID organisation, UUID firm, Stated before, Stated after, Recording recording) {
        after.firm().ifPresent(entry -> {
            writeFirm(organisation, firm, before, after, recording);
            writeServices(firm, before, after, recording);
            writeHomes(firm, before, after, recording);
            writeEnds(firm, before.endedOtherwise(after), after);
        });
        entities.flush();
    }

    private void writeFirm(UUID organisation, UUID firm, Stated before, Stated after, Recording recording) {
        if (!before.firm().equals(after.firm()) || !before.charityNumber().equals(after.charityNumber())) {
            FirmRecord row = before.firm().isPresent()
                    ? entities.find(FirmRecord.class, firm)
                    : new FirmRecord(firm, organisation);
            row.state(after.firm().orElseThrow(), after.charityNumber().orElse(null));
            entities.persist(row);
        }
        after.finance()
                .filter(finance -> !before.finance().equals(after.finance()))
                .ifPresent(finance -> entities.persist(new FinanceFact(firm, finance, recording)));
    }

    private void writeServices(UUID firm, Stated before, Stated after, Recording recording) {
        Map<UUID, ServiceSaid> changed = changed(before.services(), after.services());
        Map<UUID, ServiceRecord> known = before.services().keySet().stream().anyMatch(changed::containsKey)
                ? services.findByFirm(firm).stream().collect(toMap(ServiceRecord::id, Function.identity()))
                : Map.of();
        changed.forEach((id, said) -> {
            ServiceRecord row = known.containsKey(id) ? known.get(id) : new ServiceRecord(id, firm);
            row.state(said);
            entities.persist(row);
        });
        changed(before.staffing(), after.staffing())
                .forEach((service, said) -> entities.persist(new StaffingFact(service, said, recording)));
    }

    private void writeHomes(UUID firm, Stated before, Stated after, Recording recording) {
        Map<UUID, Stated.Home> changed = changed(before.homes(), after.homes());
        List<UUID> knownIds =
                changed.keySet().stream().filter(before.homes()::containsKey).toList();
        Map<UUID, SettingRecord> known = knownIds.isEmpty()
                ? Map.of()
                : settings.findByFirmAndIdIn(firm, knownIds).stream()
                        .collect(toMap(SettingRecord::id, Function.identity()));
        Iterator<String> unused =
                references.next(REFERENCE_PREFIX, changed.size() - known.size()).iterator();
        changed.forEach((id, home) -> {
            SettingRecord row = known.containsKey(id) ? known.get(id) : new SettingRecord(id, unused.next(), firm);
            row.state(home.service(), StatedHome.of(home.entry()));
            entities.persist(row);
        });
        changed.forEach((id, home) -> entities.persist(new ParticularsFact(id, home.entry(), recording)));
    }

    private void writeEnds(UUID firm, Set<UUID> homes, Stated after) {
        if (!homes.isEmpty()) {
            settings.findByFirmAndIdIn(firm, homes)
                    .forEach(row -> row.end(after.ended().get(row.id())));
        }
    }

    private static <T> Map<UUID, T> changed(Map<UUID, T> before, Map<UUID, T> after) {
        Map<UUID, T> changed = new LinkedHashMap<>(after);
        changed.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
        return changed;
    }
}

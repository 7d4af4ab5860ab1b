package org.hearthmark.accreditation.domain.item;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what was recorded of checklist items: of homes, of their services and of their providers. */
@Component
public class ItemRecords {

    private final EntityManager entities;

    ItemRecords(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * All that bears on each home, the earliest record first: its own items, and those of the service and the provider
     * under which it stood in its latest case. One statement, however many homes there are.
     */
    public Map<UUID, List<ItemRecord>> bearingOn(Collection<UUID> settings) {
        if (settings.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        select h.setting, r from HomeInCase h join h.accreditationCase c
                          join ItemRecord r on r.subject in (h.setting, c.service, c.firm)
                        where h.setting in :settings
                          and not exists (select 1 from HomeInCase later
                            where later.setting = h.setting
                              and later.accreditationCase.submittedAt > c.submittedAt)
                        order by r.recordedAt, r.entered""", Object[].class).setParameter("settings", settings).getResultList().stream()
                .collect(groupingBy(row -> (UUID) row[0], mapping(row -> (ItemRecord) row[1], toList())));
    }

    /** What counts of several records of the same items: a later record of an item corrects an earlier one. */
    public static Map<String, ItemRecord> latest(List<ItemRecord> earliestFirst) {
        var latest = new HashMap<String, ItemRecord>();
        earliestFirst.forEach(row -> latest.put(row.item(), row));
        return latest;
    }
}

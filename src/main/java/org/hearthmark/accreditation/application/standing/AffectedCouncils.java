package org.hearthmark.accreditation.application.standing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.provider.Occupancies;
import org.hearthmark.provider.Occupancy;
import org.hearthmark.provider.OwnerGroups;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.springframework.stereotype.Component;

/** Which councils have young people in a home, or in another home of its owner group: they hear of a danger first. */
@Component
class AffectedCouncils {

    private final Providers providers;
    private final OwnerGroups owners;
    private final Occupancies occupancies;

    AffectedCouncils(Providers providers, OwnerGroups owners, Occupancies occupancies) {
        this.providers = providers;
        this.owners = owners;
        this.occupancies = occupancies;
    }

    /**
     * A council, and the homes of the group where young people of it live.
     *
     * @param homes the one in question first
     */
    record Affected(String gss, String name, List<Lived> homes) {

        /** Whether young people of it live in this home; else only in others of its owners. */
        boolean in(UUID setting) {
            return homes.get(0).home().id().equals(setting);
        }
    }

    /** A home, and how many young people of one council live there; the larger number, where the two who know disagree. */
    record Lived(Setting home, int youngPeople) {}

    /** By code of the council; the number of statements does not grow with homes and councils. */
    Map<String, Affected> by(Setting home) {
        Map<String, List<Occupancy>> living =
                occupancies.of(providers.settingsOfFirms(owners.of(home.firm()).firms())).values().stream()
                        .flatMap(List::stream)
                        .filter(one -> one.youngPeople() > 0)
                        .collect(groupingBy(Occupancy::councilGss));
        Set<UUID> lived = living.values().stream()
                .flatMap(List::stream)
                .map(Occupancy::setting)
                .collect(Collectors.toSet());
        Map<UUID, Setting> homes = lived.isEmpty() ? Map.of() : providers.settings(lived);
        return living.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        council -> affected(council.getKey(), council.getValue(), homes, home.id())));
    }

    private static Affected affected(String gss, List<Occupancy> stated, Map<UUID, Setting> homes, UUID first) {
        var numbers =
                stated.stream().collect(groupingBy(Occupancy::setting, mapping(Occupancy::youngPeople, toList())));
        var lived = numbers.entrySet().stream()
                .map(of -> new Lived(
                        homes.get(of.getKey()),
                        of.getValue().stream().mapToInt(Integer::intValue).max().orElse(0)))
                .sorted((one, other) -> order(one, first).compareTo(order(other, first)))
                .toList();
        return new Affected(gss, stated.get(0).councilName(), lived);
    }

    private static String order(Lived of, UUID first) {
        return (of.home().id().equals(first) ? "0" : "1") + of.home().reference();
    }
}

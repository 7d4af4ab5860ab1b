package org.hearthmark.accreditation.application.standing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
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
     * @param homes those in question first
     */
    record Affected(String gss, String name, List<Lived> homes) {

        /** Whether young people of it live in one of these homes; else only in others of their owners. */
        boolean in(Set<UUID> settings) {
            return homes.stream()
                    .anyMatch(lived -> settings.contains(lived.home().id()));
        }
    }

    /** A home, and how many young people of one council live there; the larger number, where the two who know disagree. */
    record Lived(Setting home, int youngPeople) {}

    /** By code of the council; the number of statements does not grow with homes and councils. */
    Map<String, Affected> by(Collection<Setting> inQuestion) {
        Map<String, List<Occupancy>> living =
                occupancies.of(providers.settingsOfFirms(ownersOf(inQuestion))).values().stream()
                        .flatMap(List::stream)
                        .filter(one -> one.youngPeople() > 0)
                        .collect(groupingBy(Occupancy::councilGss));
        Set<UUID> lived = living.values().stream()
                .flatMap(List::stream)
                .map(Occupancy::setting)
                .collect(Collectors.toSet());
        Map<UUID, Setting> homes = lived.isEmpty() ? Map.of() : providers.settings(lived);
        var first = inQuestion.stream().map(Setting::id).collect(Collectors.toSet());
        return living.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, council -> affected(council.getKey(), council.getValue(), homes, first)));
    }

    private Set<UUID> ownersOf(Collection<Setting> homes) {
        var firms = homes.stream().map(Setting::firm).collect(Collectors.toSet());
        return owners.of(firms).values().stream()
                .flatMap(group -> group.firms().stream())
                .collect(Collectors.toSet());
    }

    private static Affected affected(String gss, List<Occupancy> stated, Map<UUID, Setting> homes, Set<UUID> first) {
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

    private static String order(Lived of, Set<UUID> first) {
        return (first.contains(of.home().id()) ? "0" : "1") + of.home().reference();
    }
}

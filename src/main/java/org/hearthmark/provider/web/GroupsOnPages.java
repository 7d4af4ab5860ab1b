package org.hearthmark.provider.web;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.provider.OwnerGroup;
import org.hearthmark.provider.OwnerGroups;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.springframework.stereotype.Component;

/** The other firms of a firm's owners and their homes, for its page; the same number of statements for any group. */
@Component
class GroupsOnPages {

    /** More than this are counted and not shown. */
    private static final int FIRMS_SHOWN = 50;

    record OtherFirm(UUID id, String label, List<Setting> homes) {}

    record Shown(String label, List<OtherFirm> others, int more) {}

    private final OwnerGroups groups;
    private final Providers providers;

    GroupsOnPages(OwnerGroups groups, Providers providers) {
        this.groups = groups;
        this.providers = providers;
    }

    Shown of(UUID firm) {
        OwnerGroup group = groups.of(firm);
        List<UUID> others = group.firms().stream()
                .filter(other -> !other.equals(firm))
                .sorted()
                .toList();
        List<UUID> shown = others.stream().limit(FIRMS_SHOWN).toList();
        Map<UUID, List<Setting>> homes = shown.isEmpty()
                ? Map.of()
                : providers.settings(providers.settingsOfFirms(shown)).values().stream()
                        .sorted(Comparator.comparing(Setting::reference))
                        .collect(groupingBy(Setting::firm));
        List<OtherFirm> named = providers.firmLabels(shown).entrySet().stream()
                .map(entry ->
                        new OtherFirm(entry.getKey(), entry.getValue(), homes.getOrDefault(entry.getKey(), List.of())))
                .sorted(Comparator.comparing(OtherFirm::label))
                .toList();
        return new Shown(group.label(), named, others.size() - shown.size());
    }
}

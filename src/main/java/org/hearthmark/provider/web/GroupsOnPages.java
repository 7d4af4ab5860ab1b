package org.hearthmark.provider.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.provider.HomeNames;
import org.hearthmark.provider.OwnerGroup;
import org.hearthmark.provider.OwnerGroups;
import org.hearthmark.provider.Providers;
import org.springframework.stereotype.Component;

/** The other firms of a firm's owners and their homes, for its page; the same number of statements for any group. */
@Component
class GroupsOnPages {

    /** More than this are counted and not shown. */
    private static final int FIRMS_SHOWN = 50;

    /** Of each other firm; its own page shows more. */
    private static final int HOMES_SHOWN = 10;

    record OtherFirm(UUID id, String label, HomeNames homes) {}

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
        Map<UUID, HomeNames> homes = providers.homeNames(shown, HOMES_SHOWN);
        List<OtherFirm> named = providers.firmLabels(shown).entrySet().stream()
                .map(entry -> new OtherFirm(entry.getKey(), entry.getValue(), homes.get(entry.getKey())))
                .sorted(Comparator.comparing(OtherFirm::label))
                .toList();
        return new Shown(group.label(), named, others.size() - shown.size());
    }
}

package org.hearthmark.accreditation.application.standing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.domain.standing.Suspension;
import org.hearthmark.provider.Setting;

/**
 * Homes of one owner group that were suspended together, at least one, as messages name them.
 *
 * @param first the suspension of the first home, whose reason is that of all
 */
record SuspendedHomes(Suspension first, List<Setting> homes) {

    Set<UUID> ids() {
        return homes.stream().map(Setting::id).collect(toSet());
    }

    /** For a subject. */
    String titles() {
        var title = title(homes.get(0));
        return homes.size() == 1 ? title : title + " and " + (homes.size() - 1) + " more of its owners' homes";
    }

    /** As a part of a sentence; several homes as a list. */
    String named() {
        return homes.size() == 1
                ? title(homes.get(0))
                : homes.stream().map(home -> "- " + title(home)).collect(joining("\n", "these homes\n\n", "\n\n"));
    }

    String references() {
        return homes.stream().map(Setting::reference).collect(joining(", "));
    }

    static String title(Setting home) {
        return home.name() + " (" + home.reference() + ", " + home.councilName() + ")";
    }
}

package org.hearthmark.accreditation.web.standard;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.accreditation.web.standard.VersionView.ItemLine;
import org.hearthmark.accreditation.web.standard.VersionView.RegionLine;
import org.hearthmark.accreditation.web.standard.VersionView.State;
import org.hearthmark.member.Councils;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Coming;
import org.hearthmark.standard.ComingVersions;
import org.hearthmark.standard.Effect;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.StandardVersion;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Component;

/** Puts the published versions of the standard into words, with where each is in effect and where it is still to come. */
@Component
class VersionViews {

    private final Standards standards;
    private final ComingVersions coming;
    private final Councils councils;
    private final Clock clock;

    VersionViews(Standards standards, ComingVersions coming, Councils councils, Clock clock) {
        this.standards = standards;
        this.coming = coming;
        this.councils = councils;
        this.clock = clock;
    }

    /** The latest first. */
    List<VersionView> all() {
        var next = coming.now();
        var effects = effects();
        return standards.published().stream()
                .map(version -> view(version, effects.getOrDefault(version.number(), Map.of()), next))
                .sorted((one, other) -> Integer.compare(other.number(), one.number()))
                .toList();
    }

    Optional<VersionView> find(int number) {
        return all().stream().filter(view -> view.number() == number).findFirst();
    }

    /** By version, since when it is in effect in each region. */
    private Map<Integer, Map<String, LocalDate>> effects() {
        var byVersion = new HashMap<Integer, Map<String, LocalDate>>();
        for (Effect effect : standards.bars().effects()) {
            byVersion
                    .computeIfAbsent(effect.version(), number -> new HashMap<>())
                    .put(effect.region(), effect.from());
        }
        return byVersion;
    }

    private VersionView view(StandardVersion version, Map<String, LocalDate> effects, Coming next) {
        var regions = councils.regionsByCouncil().values().stream()
                .distinct()
                .filter(version::coversRegion)
                .sorted()
                .toList();
        var expected = regions.stream()
                .filter(region -> next.day(version, region).isPresent())
                .collect(toMap(
                        region -> region, region -> next.day(version, region).orElseThrow()));
        return new VersionView(
                version,
                state(version, effects, expected),
                regions.stream()
                        .map(region -> new RegionLine(region, when(version, effects.get(region), expected.get(region))))
                        .toList(),
                standards.items().stream()
                        .filter(item -> version.requiredLevels().containsKey(item.id()))
                        .map(item -> line(version, item))
                        .toList());
    }

    private static State state(
            StandardVersion version, Map<String, LocalDate> effects, Map<String, LocalDate> expected) {
        if (version.withdrawn()) {
            return State.WITHDRAWN;
        }
        if (version.first() || expected.isEmpty()) {
            return State.IN_EFFECT;
        }
        return effects.isEmpty() ? State.COMING : State.IN_PART;
    }

    private String when(StandardVersion version, LocalDate since, LocalDate expected) {
        if (version.withdrawn()) {
            return "Withdrawn on " + DaysInWords.day(version.withdrawal().at());
        }
        if (version.first()) {
            return "In effect since " + DaysInWords.day(version.effectiveFrom());
        }
        if (since != null) {
            return "In effect since " + DaysInWords.day(since);
        }
        if (expected == null) {
            return "Does not take effect here";
        }
        return expected.isBefore(LondonTime.today(clock))
                ? "Planned for " + DaysInWords.day(expected) + ", held by the alliance: no day is set"
                : "From " + DaysInWords.day(expected);
    }

    private static ItemLine line(StandardVersion version, Item item) {
        int days =
                item.safety() ? version.grace().safetyDays() : version.grace().otherDays();
        return new ItemLine(item, version.requiredLevels().get(item.id()), version.first() ? 0 : days);
    }
}

package org.hearthmark.standard;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is published and not in effect yet, ground by ground. Immutable and pure. */
public final class Coming {

    /** A version in a region. */
    record Place(int version, String region) {}

    private final List<StandardVersion> versions;
    private final Set<Place> inEffect;
    private final Map<Place, Optional<LocalDate>> otherwise;

    /**
     * @param versions  those that may still take effect somewhere
     * @param otherwise days other than planned; empty where it never takes effect
     */
    Coming(List<StandardVersion> versions, Set<Place> inEffect, Map<Place, Optional<LocalDate>> otherwise) {
        this.versions = List.copyOf(versions);
        this.inEffect = Set.copyOf(inEffect);
        this.otherwise = Map.copyOf(otherwise);
    }

    /** What is still to take effect on a ground, the earliest day first. */
    public List<ComingVersion> on(Ground ground) {
        return versions.stream()
                .filter(version -> version.covers(ground))
                .flatMap(version -> day(version, ground.region()).map(day -> new ComingVersion(version, day)).stream())
                .sorted(comparing(ComingVersion::day)
                        .thenComparing(coming -> coming.version().number()))
                .toList();
    }

    /** On which day a version is expected in a region; empty where it is in effect already, or never will be. */
    public Optional<LocalDate> day(StandardVersion version, String region) {
        var place = new Place(version.number(), region);
        boolean open = versions.contains(version) && version.coversRegion(region) && !inEffect.contains(place);
        return open ? otherwise.getOrDefault(place, Optional.of(version.effectiveFrom())) : Optional.empty();
    }
}

package org.hearthmark.standard;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * All that was published of the standard and where it took effect, as known at one moment: what is asked on any ground on
 * any day follows from it alone. Immutable and pure.
 */
public final class Bars {

    private final Map<Integer, StandardVersion> versions;
    private final List<Effect> effects;
    private final Set<String> safety;
    private final Map<Ground, Bar> byGround = new ConcurrentHashMap<>();

    /**
     * @param versions the first version among them
     * @param safety   the items that have the shorter grace
     */
    public Bars(List<StandardVersion> versions, List<Effect> effects, Set<String> safety) {
        this.versions = versions.stream().collect(toMap(StandardVersion::number, Function.identity()));
        this.effects = List.copyOf(effects);
        this.safety = Set.copyOf(safety);
    }

    /** Everything that is or was asked on one ground. */
    public Bar bar(Ground ground) {
        return byGround.computeIfAbsent(ground, this::make);
    }

    private Bar make(Ground ground) {
        var steps = new ArrayList<Bar.Step>();
        versions.values().stream()
                .filter(StandardVersion::first)
                .forEach(first -> steps.add(step(first, first.effectiveFrom())));
        effects.stream()
                .filter(effect -> effect.region().equals(ground.region()))
                .filter(effect -> versions.get(effect.version()).covers(ground))
                .forEach(effect -> steps.add(step(versions.get(effect.version()), effect.from())));
        return new Bar(ground, safety, steps);
    }

    private static Bar.Step step(StandardVersion version, java.time.LocalDate from) {
        return new Bar.Step(version.number(), from, version.requiredLevels(), version.grace());
    }

    /** The same as far as it was recorded by an instant: a version that nobody knew to be in effect asks for nothing. */
    Bars knownAt(Instant instant) {
        return new Bars(
                List.copyOf(versions.values()),
                effects.stream()
                        .filter(effect -> !effect.recordedAt().isAfter(instant))
                        .toList(),
                safety);
    }

    /** Where each version took effect, in the order of the records. */
    public List<Effect> effects() {
        return effects;
    }

    /**
     * The highest level that any version up to a number asks of each item, wherever it does: what a form that is made once
     * for a version says.
     */
    Asked upTo(int number) {
        return Asked.highest(versions.values().stream()
                .filter(version -> version.number() <= number && !version.withdrawn())
                .map(version -> new Asked(version.number(), version.requiredLevels()))
                .toList());
    }
}

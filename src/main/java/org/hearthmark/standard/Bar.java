package org.hearthmark.standard;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that is or was asked on one ground, dated: for an item on a day that version decides that names it, is in effect
 * there, and was published last. So a raise that was held for long lowers nothing that a later one has raised meanwhile, and
 * a correction asks less again. Immutable and pure.
 */
public final class Bar {

    /** A version as it took effect on this ground. */
    record Step(int version, LocalDate from, Map<String, Integer> levels, Grace grace) {}

    private final Ground ground;
    private final Set<String> safety;
    private final List<Step> steps;
    private final List<Asked> askedSince;
    private final Map<String, List<Lift>> lifts;

    /** @param safety the items that have the shorter grace */
    Bar(Ground ground, Set<String> safety, List<Step> inEffect) {
        this.ground = ground;
        this.safety = Set.copyOf(safety);
        this.steps = deciding(inEffect.stream()
                .sorted(comparing(Step::from).thenComparing(Step::version))
                .toList());
        this.askedSince = cumulated(steps);
        this.lifts = lifts();
    }

    /** Each without the items that a version published later asks there already. */
    private static List<Step> deciding(List<Step> inOrder) {
        var last = new HashMap<String, Integer>();
        var deciding = new ArrayList<Step>();
        for (var step : inOrder) {
            var levels = new HashMap<>(step.levels());
            levels.keySet().removeIf(item -> last.getOrDefault(item, 0) > step.version());
            levels.keySet().forEach(item -> last.put(item, step.version()));
            deciding.add(new Step(step.version(), step.from(), levels, step.grace()));
        }
        return deciding;
    }

    private static List<Asked> cumulated(List<Step> steps) {
        var levels = new HashMap<String, Integer>();
        var since = new ArrayList<Asked>();
        int highest = 0;
        for (var step : steps) {
            levels.putAll(step.levels());
            highest = Math.max(highest, step.version());
            since.add(new Asked(highest, levels));
        }
        return List.copyOf(since);
    }

    private Map<String, List<Lift>> lifts() {
        var byItem = new HashMap<String, List<Lift>>();
        for (var step : steps) {
            step.levels()
                    .forEach((item, level) -> byItem.computeIfAbsent(item, id -> new ArrayList<>())
                            .add(new Lift(step.version(), item, level, step.from(), graceDays(step, item))));
        }
        return byItem;
    }

    private int graceDays(Step step, String item) {
        return step.version() == StandardVersion.FIRST ? 0 : step.grace().daysFor(safety.contains(item));
    }

    public Ground ground() {
        return ground;
    }

    /** What is asked on a day. */
    public Asked on(LocalDate day) {
        for (int last = steps.size() - 1; last >= 0; last--) {
            if (!steps.get(last).from().isAfter(day)) {
                return askedSince.get(last);
            }
        }
        throw new IllegalArgumentException("no version of the standard is in force on " + day);
    }

    /** What each version asked of an item, in the order in which they took effect; the first version is one of them. */
    public List<Lift> lifts(String item) {
        return List.copyOf(lifts.getOrDefault(item, List.of()));
    }

    /** The days on which a version took effect here, in order. */
    public List<LocalDate> days() {
        return steps.stream().map(Step::from).distinct().toList();
    }

    /** The same with raises that take effect on their days, numbered on from the last; those elsewhere change nothing. */
    public Bar with(PlannedRaise... raises) {
        int last = steps.stream().mapToInt(Step::version).max().orElse(0);
        var planned = new ArrayList<Step>();
        for (var raise : raises) {
            last++;
            if (raise.covers(ground)) {
                planned.add(new Step(last, raise.from(), raise.levels(), raise.grace()));
            }
        }
        return planned.isEmpty()
                ? this
                : new Bar(
                        ground,
                        safety,
                        Stream.concat(steps.stream(), planned.stream()).toList());
    }
}

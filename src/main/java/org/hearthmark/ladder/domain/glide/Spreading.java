package org.hearthmark.ladder.domain.glide;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearthmark.ladder.domain.market.Trial;

/**
 * Spreads what could all be lifted on one day over the weeks that follow, in steps that people can follow: by the
 * suggested calendar, and within it what fewer places lack first. As few steps are given up as the guard asks for.
 */
final class Spreading {

    private final Timetable timetable;
    private final Pace pace;
    private final LocalDate latest;

    Spreading(Timetable timetable, Pace pace, LocalDate latest) {
        this.timetable = timetable;
        this.pace = pace;
        this.latest = latest;
    }

    /** The last set is spread first: nothing of the plan comes after it that would count it as well. */
    NavigableMap<LocalDate, BitSet> spread(NavigableMap<LocalDate, BitSet> sets) {
        NavigableMap<LocalDate, BitSet> spread = new TreeMap<>(sets);
        for (var day : sets.descendingKeySet()) {
            spread = spread(spread, day, slots(sets, day));
        }
        return spread;
    }

    private NavigableMap<LocalDate, BitSet> spread(NavigableMap<LocalDate, BitSet> sets, LocalDate day, int slots) {
        for (int steps = slots; steps > 1; steps--) {
            var groups = groups(sets.get(day), steps);
            var candidate = new TreeMap<>(sets);
            for (int group = 0; group < groups.size(); group++) {
                candidate.put(day.plusWeeks((long) group * pace.weeks()), groups.get(group));
            }
            if (timetable.holds(candidate)) {
                return candidate;
            }
        }
        return sets;
    }

    /** How many steps find room before the next set, or before the end. */
    private int slots(NavigableMap<LocalDate, BitSet> sets, LocalDate day) {
        var next = sets.higherKey(day);
        var last = next == null ? latest : next.minusDays(1);
        return (int) (ChronoUnit.WEEKS.between(day, last) / pace.weeks()) + 1;
    }

    private List<BitSet> groups(BitSet set, int slots) {
        var stages = set.stream()
                .boxed()
                .collect(Collectors.groupingBy(
                        number -> timetable.lifts().stage(number), TreeMap::new, Collectors.toList()));
        var groups = new ArrayList<>(stages.values());
        while (groups.size() > slots) {
            var last = groups.remove(groups.size() - 1);
            groups.set(groups.size() - 1, joined(Trial.last(groups), last));
        }
        boolean more = true;
        while (more && groups.size() < slots) {
            more = split(groups);
        }
        return groups.stream().map(Spreading::bits).toList();
    }

    private boolean split(List<List<Integer>> groups) {
        var largest = groups.stream().max(Comparator.comparing(List::size)).orElseThrow();
        if (largest.size() <= pace.items()) {
            return false;
        }
        int at = groups.indexOf(largest);
        int half = largest.size() / 2;
        groups.set(at, largest.subList(0, half));
        groups.add(at + 1, largest.subList(half, largest.size()));
        return true;
    }

    private static List<Integer> joined(List<Integer> one, List<Integer> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static BitSet bits(List<Integer> numbers) {
        var bits = new BitSet();
        numbers.forEach(bits::set);
        return bits;
    }
}

package org.hearthmark.ladder.domain.glide;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hearthmark.ladder.domain.market.Trial;

/**
 * Tries every way to put lifts on days, and keeps the one that does most; of two that do as much the one that does more
 * of what is wanted first on the earlier day. It ends at once when everything is done.
 */
final class EverySequence {

    private final Timetable timetable;
    private final Lifts lifts;
    private final List<LocalDate> days;
    private final TreeMap<LocalDate, BitSet> steps = new TreeMap<>();
    private TreeMap<LocalDate, BitSet> best = new TreeMap<>();
    private int most;

    EverySequence(Timetable timetable, List<LocalDate> days) {
        this.timetable = timetable;
        this.lifts = timetable.lifts();
        this.days = days;
    }

    /** Each set of lifts on its day; days on which nothing is lifted are left out. */
    NavigableMap<LocalDate, BitSet> find() {
        explore(0, new BitSet(), lifts.size() == 0 ? 0 : (1 << lifts.size()) - 1);
        return best;
    }

    /** Subsets as numbers in which what is wanted first weighs most, so that they come in the order of preference. */
    private void explore(int at, BitSet done, int remaining) {
        if (at == days.size()) {
            keep(done);
            return;
        }
        var day = days.get(at);
        var next = at + 1 == days.size() ? LocalDate.MAX : days.get(at + 1);
        int possible = possible(day, remaining);
        int subset = possible;
        while (subset >= 0 && most < lifts.size()) {
            var step = step(subset);
            if (admissible(done, step, day)) {
                put(day, step);
                if (timetable.holds(steps, day, next)) {
                    explore(at + 1, Trial.union(done, step), remaining & ~subset);
                }
                steps.remove(day);
            }
            subset = subset == 0 ? -1 : (subset - 1) & possible;
        }
    }

    /** Without the lifts that would trip alone on the day: with others they would as well. */
    private int possible(LocalDate day, int remaining) {
        int possible = 0;
        for (int left = remaining; left != 0; left &= left - 1) {
            int lift = Integer.lowestOneBit(left);
            put(day, step(lift));
            if (timetable.holds(steps, day, day.plusDays(1))) {
                possible |= lift;
            }
            steps.remove(day);
        }
        return possible;
    }

    private void keep(BitSet done) {
        if (done.cardinality() > most) {
            most = done.cardinality();
            best = new TreeMap<>(steps);
        }
    }

    private void put(LocalDate day, BitSet step) {
        if (!step.isEmpty()) {
            steps.put(day, step);
        }
    }

    private boolean admissible(BitSet done, BitSet step, LocalDate day) {
        var after = Trial.union(done, step);
        return step.stream().allMatch(lift -> lifts.mayFollow(after, lift, day));
    }

    private BitSet step(int subset) {
        var step = new BitSet();
        for (int lift = 0; lift < lifts.size(); lift++) {
            step.set(lift, (subset >> (lifts.size() - 1 - lift) & 1) == 1);
        }
        return step;
    }
}

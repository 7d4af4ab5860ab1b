package org.hearthmark.ladder.domain.glide;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hearthmark.ladder.domain.market.Trial;

/**
 * Lifts on each day, in a given order, whatever the guard still allows. What it refuses on a day it would refuse later on
 * that day too, so one pass is enough: halves that hold are taken as a whole.
 */
final class StepByStep {

    private final Timetable timetable;
    private final Lifts lifts;
    private final TreeMap<LocalDate, BitSet> steps = new TreeMap<>();
    private final BitSet done = new BitSet();

    StepByStep(Timetable timetable) {
        this.timetable = timetable;
        this.lifts = timetable.lifts();
    }

    /** Each set of lifts on its day; days on which nothing is lifted are left out. */
    NavigableMap<LocalDate, BitSet> find(List<LocalDate> days, List<Integer> order) {
        for (var day : days) {
            lift(day, order.stream().filter(number -> !done.get(number)).toList());
        }
        return steps;
    }

    private void lift(LocalDate day, List<Integer> wanted) {
        var admissible = admissible(day, wanted);
        if (admissible.isEmpty() || taken(day, admissible) || wanted.size() == 1) {
            return;
        }
        int half = wanted.size() / 2;
        lift(day, wanted.subList(0, half));
        lift(day, wanted.subList(half, wanted.size()));
    }

    private boolean taken(LocalDate day, BitSet more) {
        var old = steps.get(day);
        steps.put(day, old == null ? more : Trial.union(old, more));
        if (timetable.holds(steps, day, LocalDate.MAX)) {
            done.or(more);
            return true;
        }
        if (old == null) {
            steps.remove(day);
        } else {
            steps.put(day, old);
        }
        return false;
    }

    private BitSet admissible(LocalDate day, List<Integer> wanted) {
        var after = (BitSet) done.clone();
        var admissible = new BitSet();
        for (int number : wanted) {
            if (lifts.mayFollow(after, number, day)) {
                after.set(number);
                admissible.set(number);
            }
        }
        return admissible;
    }
}

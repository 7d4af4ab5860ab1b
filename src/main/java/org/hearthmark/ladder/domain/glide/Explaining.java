package org.hearthmark.ladder.domain.glide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hearthmark.ladder.domain.guard.GuardFigure;
import org.hearthmark.ladder.domain.guard.GuardResult;
import org.hearthmark.ladder.domain.market.Home;
import org.hearthmark.ladder.domain.market.Trial;

/** Says of each step of a plan why it is on its day, and of what is left what stands in its way. */
final class Explaining {

    private final Timetable timetable;
    private final Lifts lifts;
    private final List<LocalDate> days;
    private final NavigableMap<LocalDate, BitSet> sets;

    /**
     * @param days on which it was worth looking
     * @param sets what was found, before it was spread
     */
    Explaining(Timetable timetable, List<LocalDate> days, NavigableMap<LocalDate, BitSet> sets) {
        this.timetable = timetable;
        this.lifts = timetable.lifts();
        this.days = days;
        this.sets = sets;
    }

    Why why(LocalDate day, BitSet step) {
        var set = sets.floorKey(day);
        if (set.isBefore(day)) {
            return new Why(Why.Kind.PACE, set, List.of());
        }
        int at = days.indexOf(day);
        if (at == 0) {
            return new Why(Why.Kind.EARLIEST, day, List.of());
        }
        var earlier = days.get(at - 1);
        var refused = refused(earlier, step);
        return new Why(refused.isEmpty() ? Why.Kind.SEQUENCE : Why.Kind.GUARD, earlier, refused);
    }

    private List<GuardFigure> refused(LocalDate day, BitSet more) {
        return timetable.result(with(day, more), day).trippedFigures().toList();
    }

    /** What was found up to a day, with more on that day. */
    private NavigableMap<LocalDate, BitSet> with(LocalDate day, BitSet more) {
        var tried = new TreeMap<>(sets.headMap(day, true));
        tried.merge(day, more, Trial::union);
        return tried;
    }

    List<Obstacle> left() {
        var done = new BitSet();
        sets.values().forEach(done::or);
        return IntStream.range(0, lifts.size())
                .filter(lift -> !done.get(lift))
                .mapToObj(lift -> obstacle(lift, done))
                .toList();
    }

    private Obstacle obstacle(int number, BitSet done) {
        var lift = lifts.lift(number);
        var day = days.isEmpty() ? LocalDate.MIN : Trial.last(days);
        if (days.isEmpty() || !lifts.mayFollow(done, number, day)) {
            return new Obstacle(lift, day, lifts.missing(done, number), List.of(), List.of());
        }
        var more = new BitSet();
        more.set(number);
        var tried = timetable.result(with(day, more), day);
        var refused = tried.trippedFigures().toList();
        return new Obstacle(lift, day, Optional.empty(), refused, newly(tried, day, refused));
    }

    private List<Home> newly(GuardResult tried, LocalDate day, List<GuardFigure> refused) {
        var without = timetable.result(with(day, new BitSet()), day);
        var homes = new ArrayList<Home>(tried.takenOut());
        homes.addAll(tried.notKnown());
        homes.removeAll(without.takenOut());
        homes.removeAll(without.notKnown());
        return homes.stream()
                .filter(home -> refused.stream()
                        .anyMatch(figure ->
                                figure.council().isEmpty() || figure.council().equals(home.council())))
                .toList();
    }
}

package org.hearthmark.ladder.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Holds sets of lifts, each on its day, against the guard: among past raises and adopted drafts, with nobody curing
 * anything. What a set of lifts takes out is worked out once.
 */
final class Timetable {

    /** How much has taken effect: so many of the adopted drafts, and these lifts. */
    private record State(int adopted, BitSet lifts) {}

    /** What such a state comes to; numbered in the order in which they were met. */
    private record Reached(int number, Demand demand, Effect effect) {}

    private static final State START = new State(0, new BitSet());

    private final Trial trial;
    private final Guard guard;
    private final Target target;
    private final Lifts lifts;
    private final List<Draft> adopted;
    private final List<Demand> demands = new ArrayList<>();
    private final List<Effect> past;
    private final FullPlaces places;
    private final Set<LocalDate> trippedWithout;
    private final Map<State, Reached> reached = new HashMap<>();
    private final Map<Long, BitSet> unseen = new HashMap<>();

    Timetable(Trial trial, Guard guard, List<PastRaise> raises, List<Draft> adopted, Target target) {
        this.trial = trial;
        this.guard = guard;
        this.target = target;
        this.adopted = adopted;
        demands.add(trial.market().demand());
        adopted.forEach(draft -> demands.add(Trial.last(demands).with(draft)));
        this.lifts = new Lifts(trial.market(), Trial.last(demands), adopted, target);
        this.past = trial.past(raises);
        this.places = Guard.places(trial.market(), raises);
        var left = past.isEmpty() ? Trial.start(LocalDate.MIN) : Trial.last(past);
        reached.put(START, new Reached(0, demands.get(0), left));
        this.trippedWithout = trippedWithout();
    }

    Lifts lifts() {
        return lifts;
    }

    /**
     * Whether no window trips that ends on a day from the first on and before the second. Lifts that came before a window
     * matter to it as well, since fewer places are left. A window of adopted drafts that trips without any lift is no
     * matter of the plan, as long as it holds none.
     */
    boolean holds(NavigableMap<LocalDate, BitSet> steps, LocalDate from, LocalDate before) {
        if (steps.isEmpty()) {
            return true;
        }
        var course = course(steps, before);
        for (int at = past.size(); at < course.size(); at++) {
            var day = course.get(at).day();
            boolean concerned = !trippedWithout.contains(day) || holdsALift(steps, day);
            if (!day.isBefore(from) && concerned && guard.trips(places, window(course, at))) {
                return false;
            }
        }
        return true;
    }

    private Set<LocalDate> trippedWithout() {
        var course = course(new TreeMap<>(), LocalDate.MAX);
        return IntStream.range(past.size(), course.size())
                .filter(at -> guard.trips(places, window(course, at)))
                .mapToObj(at -> course.get(at).day())
                .collect(Collectors.toSet());
    }

    boolean holds(NavigableMap<LocalDate, BitSet> steps) {
        return holds(steps, LocalDate.MIN, LocalDate.MAX);
    }

    /** What the guard says of the window that ends on the day of one of these steps. */
    GuardResult result(NavigableMap<LocalDate, BitSet> steps, LocalDate day) {
        var course = course(steps, day.plusDays(1));
        return guard.result(places, window(course, course.size() - 1));
    }

    /** What is asked right before the step of a day, the adopted drafts of that day included. */
    Demand before(NavigableMap<LocalDate, BitSet> steps, LocalDate day) {
        var state = next(START, null, day);
        for (var step : steps.headMap(day, false).values()) {
            state = next(state, step, day);
        }
        return demand(state);
    }

    private Window window(List<Effect> course, int at) {
        return Window.endingWith(course, at, guard.limits().weeks());
    }

    private boolean holdsALift(NavigableMap<LocalDate, BitSet> steps, LocalDate day) {
        var last = steps.floorKey(day);
        return last != null && last.isAfter(day.minusWeeks(guard.limits().weeks()));
    }

    private List<Effect> course(NavigableMap<LocalDate, BitSet> steps, LocalDate before) {
        var course = new ArrayList<>(past);
        var days = new TreeSet<>(steps.headMap(before, false).keySet());
        adopted.stream().map(Draft::day).filter(day -> day.isBefore(before)).forEach(days::add);
        var state = START;
        var from = reached.get(START);
        for (var day : days) {
            state = next(state, steps.get(day), day);
            var to = reach(from, state);
            course.add(new Effect(day, to.effect().out(), to.effect().vague(), unseen(from, to)));
            from = to;
        }
        return course;
    }

    private State next(State state, BitSet step, LocalDate day) {
        int count = state.adopted();
        while (count < adopted.size() && !adopted.get(count).day().isAfter(day)) {
            count++;
        }
        return new State(count, step == null ? state.lifts() : Trial.union(state.lifts(), step));
    }

    private Reached reach(Reached from, State state) {
        var known = reached.get(state);
        if (known == null) {
            var demand = demand(state);
            var effect = trial.after(from.effect(), from.demand(), demand, LocalDate.MIN);
            known = new Reached(reached.size(), demand, effect);
            reached.put(state, known);
        }
        return known;
    }

    private BitSet unseen(Reached from, Reached to) {
        long both = (long) from.number() << Integer.SIZE | to.number();
        return unseen.computeIfAbsent(both, pair -> trial.unseen(from.demand(), to.demand()));
    }

    private Demand demand(State state) {
        return demands.get(state.adopted()).raised(target, lifts.levels(state.lifts()));
    }
}

package org.hearthmark.ladder.domain.glide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearthmark.ladder.domain.guard.FullPlaces;
import org.hearthmark.ladder.domain.guard.Guard;
import org.hearthmark.ladder.domain.guard.GuardResult;
import org.hearthmark.ladder.domain.guard.Window;
import org.hearthmark.ladder.domain.market.Demand;
import org.hearthmark.ladder.domain.market.Draft;
import org.hearthmark.ladder.domain.market.Effect;
import org.hearthmark.ladder.domain.market.PastRaise;
import org.hearthmark.ladder.domain.market.Target;
import org.hearthmark.ladder.domain.market.Trial;

/**
 * Holds sets of lifts, each on its day, against the guard: among past raises and adopted drafts, with nobody curing
 * anything.
 */
final class Timetable {

    private final Guard guard;
    private final List<Draft> adopted;
    private final List<Effect> past;
    private final FullPlaces places;
    private final Reach reach;
    private final Set<LocalDate> trippedWithout;

    Timetable(Trial trial, Guard guard, List<PastRaise> raises, List<Draft> adopted, Target target) {
        this.guard = guard;
        this.adopted = adopted;
        this.past = trial.past(raises);
        this.places = Guard.places(trial.market(), raises);
        var left = past.isEmpty() ? Trial.start(LocalDate.MIN) : Trial.last(past);
        this.reach = new Reach(trial, left, adopted, target);
        this.trippedWithout = trippedWithout();
    }

    private Set<LocalDate> trippedWithout() {
        var course = course(new TreeMap<>(), LocalDate.MAX);
        return IntStream.range(past.size(), course.size())
                .filter(at -> guard.trips(places, window(course.subList(0, at + 1))))
                .mapToObj(at -> course.get(at).day())
                .collect(Collectors.toSet());
    }

    Lifts lifts() {
        return reach.lifts();
    }

    boolean holds(NavigableMap<LocalDate, BitSet> steps) {
        return holds(steps, LocalDate.MIN, LocalDate.MAX);
    }

    /**
     * Whether no window trips that ends on a day from the first on and before the second. Lifts that came before a window
     * matter to it as well, since fewer places are left. A window of adopted drafts that trips without any lift is no
     * matter of the plan, as long as it holds none.
     */
    boolean holds(NavigableMap<LocalDate, BitSet> steps, LocalDate from, LocalDate before) {
        return steps.isEmpty()
                || course(
                                steps,
                                before,
                                (course, effect) -> !effect.day().isBefore(from)
                                        && (!trippedWithout.contains(effect.day()) || holdsALift(steps, effect.day()))
                                        && trips(course, effect))
                        .isPresent();
    }

    private boolean holdsALift(NavigableMap<LocalDate, BitSet> steps, LocalDate day) {
        var last = steps.floorKey(day);
        return last != null && last.isAfter(day.minusWeeks(guard.limits().weeks()));
    }

    private boolean trips(List<Effect> course, Effect effect) {
        var with = new ArrayList<>(course);
        with.add(effect);
        return guard.trips(places, window(with));
    }

    /** What the guard says of the window that ends on the day of one of these steps. */
    GuardResult result(NavigableMap<LocalDate, BitSet> steps, LocalDate day) {
        return guard.result(places, window(course(steps, day.plusDays(1))));
    }

    private Window window(List<Effect> course) {
        return Window.endingWith(course, course.size() - 1, guard.limits().weeks());
    }

    /** What is asked right before the step of a day, the adopted drafts of that day included. */
    Demand before(NavigableMap<LocalDate, BitSet> steps, LocalDate day) {
        var state = reach.next(Reach.START, null, day);
        for (var step : steps.headMap(day, false).values()) {
            state = reach.next(state, step, day);
        }
        return reach.demand(state);
    }

    private List<Effect> course(NavigableMap<LocalDate, BitSet> steps, LocalDate before) {
        return course(steps, before, (course, effect) -> false).orElseThrow();
    }

    /** Past raises, adopted drafts and steps before a day, by their days; empty as soon as it is enough. */
    private Optional<List<Effect>> course(
            NavigableMap<LocalDate, BitSet> steps, LocalDate before, BiPredicate<List<Effect>, Effect> enough) {
        var course = new ArrayList<>(past);
        var days = new TreeSet<>(steps.headMap(before, false).keySet());
        adopted.stream().map(Draft::day).filter(day -> day.isBefore(before)).forEach(days::add);
        var state = Reach.START;
        for (var day : days) {
            var next = reach.next(state, steps.get(day), day);
            var effect = reach.effect(state, next, day, soFar -> enough.test(course, soFar));
            if (effect.isEmpty()) {
                return Optional.empty();
            }
            course.add(effect.get());
            state = next;
        }
        return Optional.of(course);
    }
}

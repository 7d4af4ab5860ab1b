package org.hearthmark.ladder.domain.glide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import org.hearthmark.ladder.domain.guard.Days;
import org.hearthmark.ladder.domain.guard.Guard;
import org.hearthmark.ladder.domain.market.Judge;
import org.hearthmark.ladder.domain.market.Market;
import org.hearthmark.ladder.domain.market.Target;
import org.hearthmark.ladder.domain.market.Trial;

/**
 * Proposes a sequence of raises towards a target that never breaks the guard, as far as today's records tell.
 *
 * <p><b>What it rests on.</b> Nobody cures anything. Then a home that is out stays out, and lifting more takes out the
 * same homes or more. Each raise is held against the window of 26 weeks that ends with it: what the raises in it take out
 * together, over what was full at its start.
 *
 * <p><b>Within one window only the sum counts.</b> On a given day, with all earlier days settled, what was full at the
 * start is settled too; lifting less counts less. So if a set of lifts passes on a day, each part of it does, and what is
 * refused on a day is refused however much is added.
 *
 * <p><b>How many sets.</b> Take any sequence that holds, gather the last raise and all others of its window on the last
 * one's day, and go on in the same way with what lies before. Each window then holds what it held, over the same places:
 * so one set for each window is enough, as long as nothing but past raises lies among them. Their days are not simply
 * every 26 weeks from the first: a past raise may leave its window in between. And where drafts are adopted already it is
 * not enough: a raise that moves to a later day may come into the window of an adopted one, which cannot move. So sets may
 * overlap here, and each window is held against all that lies in it.
 *
 * <p><b>Which days are worth looking at.</b> Move the raises of a sequence that holds to earlier days, in the same order,
 * as long as none that was outside a window comes into it. It still holds: a window can only lose earlier raises. What
 * these had taken out is then missing on both sides, among what is counted and among what was full, which makes a share
 * smaller; what is left in a council stays. In the end each raise stands on the first day, or on the day of a past or
 * adopted raise, or a whole number of windows after one of these. Only those days need a look. For an item that an adopted
 * draft names, only those from its day on.
 *
 * <p><b>Not always as much as possible, as soon as possible.</b> Homes fall by the sum of their points, so two lifts may
 * together take out what neither does alone: lifting more early can make a later step too big. On the other hand what is
 * out earlier is neither counted nor full later. So neither more nor less is always better on a day, and where there are
 * few lifts every set on every day is tried. Where there are many, each day takes what the guard allows in the order
 * wanted, and once more with the smallest changes first if that does not reach the target; the plan says that it is then
 * not proven to be the best.
 *
 * <p><b>In steps.</b> A set may be spread over later days as long as every window still holds: its parts pass by the
 * second paragraph, but a part that moves beyond a later set's start minus 26 weeks counts there as well. So each
 * spreading is tried as a whole, from the last set to the first, and given up step by step where it does not hold.
 */
public final class GlidePath {

    /** Ways to put lifts on days that are all tried, at most; and together with the homes that each looks at. */
    private static final long WAYS = 100_000;

    private static final long WAYS_TIMES_HOMES = 4_000_000;
    private static final int FEW_LIFTS = 10;

    private final Guard guard;
    private final Pace pace;

    public GlidePath(Guard guard, Pace pace) {
        this.guard = guard;
        this.pace = pace;
    }

    public GlidePlan plan(Market market, Judge judge, Aim aim) {
        var trial = new Trial(market, judge);
        var timetable = new Timetable(trial, guard, aim.past(), aim.adopted(), aim.target());
        var latest = market.today().plusWeeks(aim.weeks());
        var days = Days.worthLooking(aim.earliest(), latest, guard.limits().weeks(), aim.past(), aim.adopted());
        boolean few = few(timetable.lifts().size(), days.size(), market.homes().size());
        var sets = few ? new EverySequence(timetable, days).find() : stepByStep(timetable, days);
        var explaining = new Explaining(timetable, days, sets);
        var spread = new Spreading(timetable, pace, latest).spread(sets);
        var steps = new ArrayList<GlideStep>();
        spread.forEach((day, step) -> steps.addAll(steps(timetable, explaining, market, aim.target(), spread, day)));
        return new GlidePlan(steps, explaining.left(), few, trial.judgements());
    }

    private static boolean few(int lifts, int days, int homes) {
        if (lifts > FEW_LIFTS) {
            return false;
        }
        long ways = 1;
        for (int lift = 0; lift < lifts; lift++) {
            ways *= days + 1L;
        }
        return ways <= WAYS && ways * homes <= WAYS_TIMES_HOMES;
    }

    private static NavigableMap<LocalDate, BitSet> stepByStep(Timetable timetable, List<LocalDate> days) {
        var lifts = timetable.lifts();
        var wanted = new StepByStep(timetable).find(days, lifts.inOrder());
        if (size(wanted) == lifts.size()) {
            return wanted;
        }
        var smallest = new StepByStep(timetable).find(days, lifts.smallestFirst());
        return size(smallest) > size(wanted) ? smallest : wanted;
    }

    private static int size(NavigableMap<LocalDate, BitSet> sets) {
        return sets.values().stream().mapToInt(BitSet::cardinality).sum();
    }

    private static List<GlideStep> steps(
            Timetable timetable,
            Explaining explaining,
            Market market,
            Target target,
            NavigableMap<LocalDate, BitSet> spread,
            LocalDate day) {
        var numbers = spread.get(day);
        var lifts = timetable.lifts();
        var before = timetable.before(spread, day);
        var lifted = numbers.stream().mapToObj(lifts::lift).toList();
        var stages = numbers.stream().mapToObj(lifts::stage).distinct().toList();
        var result = timetable.result(spread, day);
        var why = explaining.why(day, numbers);
        return new StepDrafts(target, market.checklist(), before)
                .of(day, lifts.levels(numbers)).stream()
                        .map(draft -> new GlideStep(draft, lifted, stages, result, why))
                        .toList();
    }
}

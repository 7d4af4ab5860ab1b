package org.hearthmark.ladder.domain.glide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.ladder.domain.market.RandomMarket.TODAY;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearthmark.ladder.domain.guard.Guard;
import org.hearthmark.ladder.domain.guard.GuardLimits;
import org.hearthmark.ladder.domain.guard.SimpleGuard;
import org.hearthmark.ladder.domain.market.Draft;
import org.hearthmark.ladder.domain.market.PastRaise;
import org.hearthmark.ladder.domain.market.RandomMarket;
import org.hearthmark.ladder.domain.market.Target;
import org.hearthmark.ladder.domain.market.Trial;
import org.junit.jupiter.api.Test;

/** Sequences of raises that never break the guard, on markets drawn from fixed seeds. */
class GlidePathTest {

    private static final GuardLimits SCHEME = GuardLimits.scheme();
    private static final GlidePath GLIDE_PATH = new GlidePath(new Guard(SCHEME), Pace.scheme());

    /** Limits that leave something to decide in a market of a few homes. */
    private static final List<GuardLimits> LIMITS =
            List.of(new GuardLimits(26, 50, 4, 50), new GuardLimits(26, 34, 3, 60), new GuardLimits(26, 60, 9, 50));

    private static List<Draft> together(List<Draft> adopted, List<Draft> drafts) {
        return Stream.concat(adopted.stream(), drafts.stream())
                .sorted(Comparator.comparing(Draft::day))
                .toList();
    }

    /** Adopted drafts that break the guard by themselves are no matter of the plan. */
    private static List<Draft> sound(SimpleGuard guard, List<Draft> adopted) {
        return guard.breaks(adopted).isEmpty() ? adopted : List.of();
    }

    @Test
    void onAThousandMarketsNoPartOfTheSequenceBreaksTheGuard() {
        int reached = 0;
        int some = 0;
        for (int seed = 0; seed < 1000; seed++) {
            var drawn = new RandomMarket(seed, 200 + seed % 3 * 50, 3 + seed % 6, 4 + seed % 10, 1 + seed % 9);
            var past = drawn.past(10 + seed % 80);
            var guard = new SimpleGuard(drawn.market(), drawn.judge(), past, SCHEME);
            var adopted = sound(guard, drawn.adopted());
            var target = drawn.target(10 + seed % 90, seed % 60);
            var aim = new Aim(target, TODAY.plusWeeks(seed % 9), 20 + seed % 70, past, adopted);

            var plan = GLIDE_PATH.plan(drawn.market(), drawn.judge(), aim);

            var sequence = together(adopted, plan.drafts());
            assertThat(guard.breaks(sequence)).as("seed " + seed).isEmpty();
            assertThat(plan.reached()).as("seed " + seed).isEqualTo(reaches(guard, sequence, target));
            assertThat(plan.steps())
                    .as("seed " + seed)
                    .allMatch(step -> !step.guard().tripped());
            reached += plan.reached() ? 1 : 0;
            some += plan.steps().isEmpty() ? 0 : 1;
        }
        assertThat(reached).isBetween(100, 900);
        assertThat(some).isGreaterThan(900);
    }

    @Test
    void theGuardTripsExactlyWhereASimpleOneDoes() {
        int tripped = 0;
        for (int seed = 0; seed < 150; seed++) {
            var drawn = new RandomMarket(seed, 150, 2 + seed % 6, 8, 1 + seed % 9);
            var past = drawn.past(10 + seed % 80);
            var sequence = new ArrayList<Draft>();
            drawn.target(60, 30)
                    .levels()
                    .forEach((item, level) ->
                            sequence.add(Draft.of(TODAY.plusWeeks(13L * (sequence.size() / 2)), Map.of(item, level))));

            var results = new Guard(SCHEME).over(drawn.market(), drawn.judge(), past, sequence);

            var broken = new SimpleGuard(drawn.market(), drawn.judge(), past, SCHEME).breaks(sequence);
            for (int at = 0; at < sequence.size(); at++) {
                assertThat(results.get(at).tripped()).as("seed " + seed).isEqualTo(broken.contains(sequence.get(at)));
            }
            tripped += broken.size();
        }
        assertThat(tripped).isBetween(100, 600);
    }

    /** Whether the target is asked of every home in the end, and nothing was lowered on the way. */
    private static boolean reaches(SimpleGuard guard, List<Draft> sequence, Target target) {
        return guard.market().homes().stream().allMatch(home -> {
            byte[] levels = guard.levels(home, sequence);
            return target.levels().entrySet().stream()
                    .allMatch(item -> levels[guard.market().checklist().at(item.getKey())] >= item.getValue());
        });
    }

    @Test
    void onSmallMarketsItReachesTheTargetExactlyWhenSomeSequenceDoes() {
        int reached = 0;
        int not = 0;
        int inALaterWindow = 0;
        for (int seed = 0; seed < 600; seed++) {
            var small = new Small(seed);
            var past = small.past();
            var plan = small.plan(past);

            boolean possible = small.force(past).reaches();

            assertThat(plan.reached()).as("seed " + seed).isEqualTo(possible);
            small.holds(plan, past);
            reached += possible ? 1 : 0;
            not += possible ? 0 : 1;
            inALaterWindow += possible && later(plan, small.earliest()) ? 1 : 0;
        }
        assertThat(reached).isGreaterThan(100);
        assertThat(not).isGreaterThan(100);
        assertThat(inALaterWindow).isGreaterThan(20);
    }

    @Test
    void aPastRaiseOfAnyDayHidesNoSequenceFromIt() {
        int possible = 0;
        for (int seed = 5000; seed < 5120; seed++) {
            var small = new Small(seed);
            var past = small.drawn().pastOf(TODAY.minusDays(1 + seed % 180));
            var plan = small.plan(past);
            boolean found = small.force(past).reaches();

            assertThat(plan.reached() || !found).as("seed " + seed).isTrue();
            small.holds(plan, past);
            possible += found ? 1 : 0;
        }
        assertThat(possible).isGreaterThan(25);
    }

    private static boolean later(GlidePlan plan, LocalDate earliest) {
        return !plan.days().isEmpty() && !Trial.last(plan.days()).isBefore(earliest.plusWeeks(26));
    }

    /** At most six homes, rarely more than five lifts, and a horizon of one to three windows. */
    private record Small(
            RandomMarket drawn, Target target, GuardLimits limits, LocalDate earliest, int weeks, int seed) {

        Small(int seed) {
            this(new RandomMarket(seed, 4 + seed % 3, 1 + seed % 2, 3 + seed % 3, 3 + seed % 9), seed);
        }

        private Small(RandomMarket drawn, int seed) {
            this(
                    drawn,
                    drawn.target(100, List.of(50, 20, 0).get(seed % 3)),
                    LIMITS.get(seed % 3),
                    TODAY.plusWeeks(seed % 5),
                    seed % 5 + List.of(25, 26, 51, 52, 77, 52).get(seed / 3 % 6),
                    seed);
        }

        List<PastRaise> past() {
            return seed % 2 == 0 ? List.of() : drawn.pastOf(earliest.minusWeeks(13));
        }

        GlidePlan plan(List<PastRaise> past) {
            return new GlidePath(new Guard(limits), Pace.scheme())
                    .plan(drawn.market(), drawn.judge(), new Aim(target, earliest, weeks, past, List.of()));
        }

        /** Over every sequence on days that lie half a window apart. */
        BruteForce force(List<PastRaise> past) {
            var days = earliest.datesUntil(TODAY.plusWeeks(weeks).plusDays(1), Period.ofWeeks(13))
                    .toList();
            return new BruteForce(drawn, limits, past, target, days);
        }

        void holds(GlidePlan plan, List<PastRaise> past) {
            assertThat(new SimpleGuard(drawn.market(), drawn.judge(), past, limits).breaks(plan.drafts()))
                    .as("seed " + seed)
                    .isEmpty();
        }
    }
}

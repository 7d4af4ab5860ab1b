package org.hearthmark.ladder.domain.glide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.ladder.domain.market.Markets.L1;
import static org.hearthmark.ladder.domain.market.Markets.L2;
import static org.hearthmark.ladder.domain.market.Markets.L3;
import static org.hearthmark.ladder.domain.market.Markets.TODAY;
import static org.hearthmark.ladder.domain.market.Markets.UNSEEN;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearthmark.ladder.domain.guard.Guard;
import org.hearthmark.ladder.domain.guard.GuardFigure;
import org.hearthmark.ladder.domain.guard.GuardLimits;
import org.hearthmark.ladder.domain.market.Answer;
import org.hearthmark.ladder.domain.market.Counting;
import org.hearthmark.ladder.domain.market.Draft;
import org.hearthmark.ladder.domain.market.Held;
import org.hearthmark.ladder.domain.market.Home;
import org.hearthmark.ladder.domain.market.Judge;
import org.hearthmark.ladder.domain.market.Judgement;
import org.hearthmark.ladder.domain.market.Lift;
import org.hearthmark.ladder.domain.market.Market;
import org.hearthmark.ladder.domain.market.Markets;
import org.hearthmark.ladder.domain.market.Outcome;
import org.hearthmark.ladder.domain.market.PastRaise;
import org.hearthmark.ladder.domain.market.RandomMarket;
import org.hearthmark.ladder.domain.market.Target;
import org.hearthmark.ladder.domain.market.Trial;
import org.hearthmark.standard.Level;
import org.junit.jupiter.api.Test;

/** What a plan looks like: its steps, why they are where they are, and what stands in the way. */
class GlideStepsTest {

    private static final Judge STRICT = (home, before, then) -> new Judgement(Answer.FALLS_SHORT, Outcome.CONDITIONAL);
    private static final Target ALL_TO_2 = Target.of(Map.of("c1", 2, "c2", 2, "o1", 2, "o2", 2));
    private static final LocalDate FIRST = TODAY.plusWeeks(4);

    private final Guard guard = new Guard(GuardLimits.scheme());
    private final GlidePath glidePath = new GlidePath(guard, Pace.scheme());

    private GlidePlan plan(Market market, Target target, int weeks) {
        return plan(market, target, weeks, List.of(), List.of());
    }

    private GlidePlan plan(Market market, Target target, int weeks, List<PastRaise> past, List<Draft> adopted) {
        return glidePath.plan(market, STRICT, new Aim(target, FIRST, weeks, past, adopted));
    }

    private static Market market(int lackC1, int lackC2, int lackO1) {
        return new Markets()
                .homes(lackC1, "a1", L1, L2, L2, L2)
                .homes(lackC2, "a1", L2, L1, L2, L2)
                .homes(lackO1, "a1", L2, L2, L1, L2)
                .homes(100 - lackC1 - lackC2 - lackO1, "a1", L2, L2, L2, L2)
                .homes(900, "b1", L2, L2, L2, L2)
                .build();
    }

    private static List<Map<String, Integer>> asked(GlidePlan plan) {
        return plan.drafts().stream().map(Draft::inOrder).toList();
    }

    private static List<Long> weeks(GlidePlan plan) {
        return plan.days().stream()
                .map(day -> ChronoUnit.WEEKS.between(FIRST, day))
                .toList();
    }

    @Test
    void safetyComesFirstThenWhatIsCriticalThenTheRestSixWeeksApart() {
        var plan = plan(market(1, 2, 3), ALL_TO_2, 30);

        assertThat(plan.reached()).isTrue();
        assertThat(asked(plan)).containsExactly(Map.of("c1", 2), Map.of("c2", 2), Map.of("o1", 2, "o2", 2));
        assertThat(weeks(plan)).containsExactly(0L, 6L, 12L);
        assertThat(plan.steps().stream().map(step -> step.why().kind()))
                .containsExactly(Why.Kind.EARLIEST, Why.Kind.PACE, Why.Kind.PACE);
        assertThat(plan.steps().get(0).stages()).containsExactly(Stage.SAFETY);
    }

    @Test
    void whereTimeIsShortStepsAreJoined() {
        assertThat(weeks(plan(market(1, 2, 3), ALL_TO_2, 12))).containsExactly(0L, 6L);
        assertThat(weeks(plan(market(1, 2, 3), ALL_TO_2, 5))).containsExactly(0L);
    }

    @Test
    void nothingTakesEffectBeforeTheNoticeHasRunOrAfterTheEnd() {
        assertThat(plan(market(0, 0, 0), ALL_TO_2, 3).steps()).isEmpty();
        assertThat(plan(market(0, 0, 0), ALL_TO_2, 4).days()).containsExactly(FIRST);
    }

    @Test
    void whatTheGuardRefusesWaitsForTheNextWindowAndThePlanSaysWhy() {
        var plan = plan(market(6, 5, 0), ALL_TO_2, 34);

        assertThat(plan.reached()).isTrue();
        assertThat(plan.everyTried()).isTrue();
        var last = Trial.last(plan.steps());
        assertThat(last.lifts()).contains(new Lift("c2", 2));
        assertThat(last.draft().day()).isEqualTo(FIRST.plusWeeks(26));
        assertThat(last.why().kind()).isEqualTo(Why.Kind.GUARD);
        assertThat(last.why().words(GuardLimits.scheme(), UnaryOperator.identity()))
                .isEqualTo("On 1 February 2027 the guard would trip: a1: 11 of 100 places that were fully accredited at"
                        + " the start of the 26 weeks would no longer be: more than 10 % of the council's places, and"
                        + " at least 10.");
    }

    @Test
    void ofTheRestWhatFewerPlacesLackComesFirst() {
        var market = new Markets()
                .homes(5, "a1", L2, L2, L1, L2)
                .homes(1, "a1", L2, L2, L2, L1)
                .homes(200, "a1", L2, L2, L2, L2)
                .build();
        var oneEach = new GlidePath(guard, new Pace(6, 1));

        var plan = oneEach.plan(market, STRICT, new Aim(ALL_TO_2, FIRST, 40, List.of(), List.of()));

        assertThat(asked(plan)).containsExactly(Map.of("c1", 2), Map.of("c2", 2), Map.of("o2", 2), Map.of("o1", 2));
    }

    @Test
    void levelThreeComesAfterLevelTwo() {
        var market = new Markets().homes(9, "a1", L3, L2, L2, L2).homes(91, "a1", L3, L3, L3, L3);

        assertThat(asked(plan(market.build(), Target.of(Map.of("c2", 3)), 40)))
                .containsExactly(Map.of("c2", 2), Map.of("c2", 3));
    }

    @Test
    void ofWhatIsLeftItSaysWhatStandsInTheWay() {
        var plan = plan(market(0, 20, 0), Target.of(Map.of("c1", 2, "c2", 3)), 40);

        assertThat(plan.reached()).isFalse();
        assertThat(asked(plan)).containsExactly(Map.of("c1", 2));
        var first = plan.left().get(0);
        assertThat(first.lift()).isEqualTo(new Lift("c2", 2));
        assertThat(first.refused().stream().map(GuardFigure::council)).containsExactly("a1");
        assertThat(first.homes()).hasSize(20);
        assertThat(first.placesOver(GuardLimits.scheme())).isEqualTo(10);
        assertThat(plan.left().get(1).words(GuardLimits.scheme(), UnaryOperator.identity()))
                .isEqualTo("c2 to level 3 waits for its level 2.");
    }

    @Test
    void whatNobodyHasLookedAtStandsInTheWayToo() {
        var market = new Markets().home("a1", 3, L2, L2, L2, UNSEEN).homes(100, "b1", L2, L2, L2, L2);

        var left = plan(market.build(), ALL_TO_2, 40).left();

        assertThat(left).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.lift()).isEqualTo(new Lift("o2", 2));
            assertThat(Markets.references(obstacle.homes())).containsExactly("H0");
        });
    }

    @Test
    void aPastRaiseHoldsThePlanBackUntilItCountsNoLonger() {
        var past = new PastRaise(2, TODAY.minusWeeks(2), ids(0, 6), Set.of());

        var plan = plan(market(6, 0, 5), Target.of(Map.of("o1", 2)), 30, List.of(past), List.of());

        assertThat(plan.days()).containsExactly(TODAY.plusWeeks(24));
    }

    /** On the first day only c1 finds room beside the past raise, and c1 would be too much beside the adopted one. */
    @Test
    void setsOfOverlappingWindowsAreFoundWhereNothingElseWorks() {
        var past = new PastRaise(2, FIRST.minusWeeks(10), ids(90, 96), Set.of());
        var adopted = Draft.of(FIRST.plusWeeks(41), Map.of("o1", 2));

        var plan = plan(market(4, 4, 5), Target.of(Map.of("c1", 2, "c2", 2)), 24, List.of(past), List.of(adopted));

        assertThat(plan.reached()).isTrue();
        assertThat(asked(plan)).containsExactly(Map.of("c1", 2), Map.of("c2", 2));
        assertThat(weeks(plan)).containsExactly(0L, 16L);
    }

    @Test
    void anItemOfAnAdoptedDraftIsLiftedFurtherOnlyAfterIt() {
        var adopted = Draft.of(FIRST.plusWeeks(10), Map.of("c1", 2));
        var market = new Markets().homes(100, "a1", L3, L3, L3, L3).build();

        var plan = plan(market, Target.of(Map.of("c1", 3)), 30, List.of(), List.of(adopted));

        assertThat(asked(plan)).containsExactly(Map.of("c1", 3));
        assertThat(plan.days()).containsExactly(adopted.day());
    }

    @Test
    void nothingIsLoweredWhereMoreIsAskedAlready() {
        var homes = IntStream.range(0, 40)
                .mapToObj(number -> home(number, number % 2 == 0 ? "a1" : "b1"))
                .toList();
        var market =
                new Market(TODAY, Markets.CHECKLIST, homes, (region, category, item) -> region.equals("b") ? 3 : 1);

        var plan = plan(market, Target.of(Map.of("c1", 2, "c2", 3)), 40);

        assertThat(plan.steps().get(0).draft())
                .isEqualTo(new Draft(FIRST, Map.of("c1", 2), Set.of("SHARED"), Set.of("a"), 28, 84));
        assertThat(plan.reached()).isTrue();
        assertThat(plan.drafts()).allMatch(draft -> draft.concerns("a", "SHARED"));
        assertThat(plan.drafts())
                .allMatch(draft -> !draft.concerns("b", "SHARED")
                        || draft.levels().values().stream().allMatch(level -> level == 3));
    }

    private static Home home(int number, String council) {
        return new Home(
                number,
                Markets.id(number),
                "H" + number,
                council,
                Markets.region(council),
                "SHARED",
                1,
                Held.FULL,
                List.of(),
                Markets.of(L3, L3, L3, L3));
    }

    @Test
    void whatIsAskedAlreadyNeedsNoStep() {
        assertThat(plan(market(1, 1, 1), Target.of(Map.of("c1", 1)), 40).steps())
                .isEmpty();
        assertThat(plan(market(1, 1, 1), Target.of(Map.of("c1", 1)), 40).reached())
                .isTrue();
    }

    @Test
    void aHomeIsNotJudgedOnceForEachOfAHundredAndTwentyFourLifts() {
        var drawn = new RandomMarket(7, 2_000, 40, 62, 9);
        var asked = new Counting(drawn.judge());
        var aim = new Aim(drawn.target(100, 100), FIRST, 60, drawn.past(20), List.of());

        var plan = glidePath.plan(drawn.market(), asked, aim);

        assertThat(plan.steps()).isNotEmpty();
        assertThat(plan.judgements()).isEqualTo(asked.judgements());
        assertThat(asked.judgements()).isLessThan(60L * 2_000);
    }

    private static Set<UUID> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(Markets::id).collect(Collectors.toSet());
    }

    @Test
    void whatDoesNotApplyStandsInNobodysWay() {
        var market = new Markets().homes(30, "a1", Level.NOT_APPLICABLE, L2, L2, L2);

        assertThat(plan(market.build(), ALL_TO_2, 40).reached()).isTrue();
    }
}

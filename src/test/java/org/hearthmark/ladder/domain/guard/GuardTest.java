package org.hearthmark.ladder.domain.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.ladder.domain.market.Markets.L1;
import static org.hearthmark.ladder.domain.market.Markets.L2;
import static org.hearthmark.ladder.domain.market.Markets.L3;
import static org.hearthmark.ladder.domain.market.Markets.TODAY;
import static org.hearthmark.ladder.domain.market.Markets.UNSEEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearthmark.ladder.domain.market.Draft;
import org.hearthmark.ladder.domain.market.Market;
import org.hearthmark.ladder.domain.market.Markets;
import org.hearthmark.ladder.domain.market.PastRaise;
import org.hearthmark.ladder.domain.market.Placed;
import org.hearthmark.ladder.domain.market.Plain;
import org.hearthmark.standard.Level;
import org.junit.jupiter.api.Test;

/** How much raises may take out of the market within 26 weeks. */
class GuardTest {

    private static final Draft FIRST = Draft.of(TODAY.plusWeeks(4), Map.of("c1", 2));
    private static final Draft SECOND = Draft.of(TODAY.plusWeeks(8), Map.of("c2", 2));

    private final Guard guard = new Guard(GuardLimits.scheme());

    private GuardReport check(Market market, List<PastRaise> past, List<Draft> adopted, Draft draft) {
        return guard.check(market, new Plain(Markets.CHECKLIST), past, adopted, draft);
    }

    private GuardResult check(Market market, Draft draft) {
        return check(market, List.of(), List.of(), draft).own();
    }

    /** A council of 100 places, so many of them below level 2 of c1, and a big one where all is well. */
    private static Market hundred(int short1) {
        return hundred(short1, 0);
    }

    private static Market hundred(int short1, int short2) {
        return new Markets()
                .homes(short1, "a1", L1, L2, L1, L1)
                .homes(short2, "a1", L2, L1, L1, L1)
                .homes(100 - short1 - short2, "a1", L2, L2, L1, L1)
                .homes(900, "b1", L2, L2, L1, L1)
                .build();
    }

    private static PastRaise past(LocalDate day, int from, int to) {
        return new PastRaise(2, day, ids(from, to), Set.of());
    }

    private static Set<UUID> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(Markets::id).collect(Collectors.toSet());
    }

    @Test
    void exactlyTenPerCentOfACouncilIsAllowedAndOnePlaceMoreIsNot() {
        assertThat(check(hundred(10), FIRST).tripped()).isFalse();

        var result = check(hundred(11), FIRST);

        assertThat(result.trippedFigures())
                .singleElement()
                .isEqualTo(new GuardFigure("a1", 100, 11, 0, List.of(Limb.SHARE_OF_COUNCIL)));
    }

    @Test
    void fewerThanTenPlacesNeverTripByTheirShare() {
        var nine = new Markets().homes(9, "a1", L1, L1, L1, L1).home("a1", 1, L2, L2, L2, L2);
        var ten = new Markets().homes(10, "a1", L1, L1, L1, L1).home("a1", 1, L2, L2, L2, L2);

        assertThat(check(nine.homes(900, "b1", L2, L2, L2, L2).build(), FIRST).tripped())
                .isFalse();
        assertThat(check(ten.homes(900, "b1", L2, L2, L2, L2).build(), FIRST)
                        .trippedFigures()
                        .map(GuardFigure::tripped))
                .containsExactly(List.of(Limb.SHARE_OF_COUNCIL));
    }

    @Test
    void theLastPlaceOfACouncilIsNeverTakenOut() {
        var market = new Markets().home("a1", 3, L1, L2, L2, L2).homes(900, "b1", L2, L2, L2, L2);

        assertThat(check(market.build(), FIRST).trippedFigures().map(GuardFigure::tripped))
                .containsExactly(List.of(Limb.LAST_PLACE));
        assertThat(check(market.home("a1", 1, L2, L2, L2, L2).build(), FIRST).tripped())
                .isFalse();
    }

    @Test
    void exactlyFifteenPerCentOverallIsAllowedAndOnePlaceMoreIsNot() {
        // 20 councils of 40 places each, of which up to 9 fall short: no council's own limit is reached
        assertThat(check(scattered(120), FIRST).tripped()).isFalse();

        var result = check(scattered(121), FIRST);

        assertThat(result.trippedFigures())
                .singleElement()
                .isEqualTo(new GuardFigure("", 800, 121, 0, List.of(Limb.OVERALL)));
    }

    private static Market scattered(int fallShort) {
        var market = new Markets();
        for (int home = 0; home < 800; home++) {
            market.home("a" + home % 20, 1, home < fallShort ? L1 : L2, L2, L2, L2);
        }
        return market.build();
    }

    @Test
    void placesCountNotHomes() {
        var market = new Markets()
                .home("a1", 11, L1, L2, L2, L2)
                .homes(89, "a1", L2, L2, L2, L2)
                .homes(900, "b1", L2, L2, L2, L2);

        assertThat(check(market.build(), FIRST).tripped()).isTrue();
    }

    @Test
    void whatNobodyHasLookedAtCountsAsIfItFellShort() {
        var market = new Markets()
                .homes(6, "a1", L2, L2, UNSEEN, L2)
                .homes(5, "a1", L1, L2, L2, L2)
                .homes(89, "a1", L2, L2, L2, L2)
                .homes(900, "b1", L2, L2, L2, L2)
                .build();

        var result = check(market, Draft.of(TODAY, Map.of("c1", 2, "o1", 2)));

        assertThat(result.trippedFigures())
                .containsExactly(new GuardFigure("a1", 100, 5, 6, List.of(Limb.SHARE_OF_COUNCIL)));
        assertThat(result.notKnown()).hasSize(6);
        assertThat(result.takenOut()).hasSize(5);
    }

    @Test
    void aHomeThatFallsShortElsewhereIsStillNotKnown() {
        var market = new Markets().homes(11, "a1", L2, L2, UNSEEN, L1).homes(89, "a1", L2, L2, L2, L2);

        var result = check(market.build(), Draft.of(TODAY, Map.of("o1", 2, "o2", 2)));

        assertThat(result.overall().notKnown()).isEqualTo(11);
    }

    @Test
    void aLowerGradeIsNotOutOfFull() {
        var market = new Markets().homes(100, "a1", L2, L2, L1, L1).build();

        assertThat(check(market, Draft.of(TODAY, Map.of("o1", 2))).overall().counted())
                .isZero();
    }

    @Test
    void homesWithConditionsTodayCountOnNeitherSide() {
        var market = new Markets().homes(10, "a1", L2, L2, L2, L2);
        IntStream.range(0, 50).forEach(home -> market.home("a1", 1, false, List.of(), L1, L1, L1, L1));

        var overall = check(market.build(), FIRST).overall();

        assertThat(overall.full()).isEqualTo(10);
        assertThat(overall.counted()).isZero();
    }

    @Test
    void whatAnAdoptedDraftTakesOutCountsWithThisOne() {
        assertThat(check(hundred(6, 4), List.of(), List.of(FIRST), SECOND).tripped())
                .isFalse();

        var report = check(hundred(6, 5), List.of(), List.of(FIRST), SECOND);

        assertThat(report.own().trippedFigures().map(GuardFigure::counted)).containsExactly(11);
        assertThat(report.later()).isEmpty();
    }

    @Test
    void anAdoptedDraftThatComesAfterThisOneMayNotBeTrippedByIt() {
        var report = check(hundred(6, 5), List.of(), List.of(SECOND), FIRST);

        assertThat(report.own().tripped()).isFalse();
        assertThat(report.tripped()).isTrue();
        assertThat(report.later())
                .singleElement()
                .satisfies(later -> assertThat(later.day()).isEqualTo(SECOND.day()));
    }

    @Test
    void aDraftCountsForTwentySixWeeksToTheDay() {
        var market = hundred(6, 5);
        var lastDay = SECOND.on(FIRST.day().plusDays(181));
        var nextDay = SECOND.on(FIRST.day().plusDays(182));

        assertThat(check(market, List.of(), List.of(FIRST), lastDay).tripped()).isTrue();

        var result = check(market, List.of(), List.of(FIRST), nextDay).own();

        assertThat(result.tripped()).isFalse();
        assertThat(result.start()).isEqualTo(FIRST.day());
        assertThat(result.councils().get(0)).isEqualTo(new GuardFigure("a1", 94, 5, 0, List.of()));
    }

    @Test
    void aPastRaiseCountsWithWhatWasNotCuredForTwentySixWeeksToTheDay() {
        var market = hundred(6, 5);
        var raised = TODAY.minusWeeks(10);
        var past = List.of(past(raised, 0, 6));

        assertThat(check(market, past, List.of(), SECOND.on(raised.plusDays(181)))
                        .own()
                        .councils()
                        .get(0))
                .isEqualTo(new GuardFigure("a1", 100, 11, 0, List.of(Limb.SHARE_OF_COUNCIL)));
        assertThat(check(market, past, List.of(), SECOND.on(raised.plusDays(182)))
                        .own()
                        .councils()
                        .get(0))
                .isEqualTo(new GuardFigure("a1", 94, 5, 0, List.of()));
        assertThat(check(market, List.of(past(raised, 0, 5)), List.of(), SECOND).tripped())
                .isFalse();
    }

    @Test
    void aHomeThatAPastRaiseHasTakenOutAlreadyWasFullAtTheStart() {
        var market = new Markets();
        IntStream.range(0, 10).forEach(home -> market.home("a1", 1, false, List.of(), L1, L2, L2, L2));
        market.homes(90, "a1", L2, L2, L2, L2).homes(900, "b1", L2, L2, L2, L2);

        var result = check(market.build(), List.of(past(TODAY.minusWeeks(1), 0, 10)), List.of(), SECOND)
                .own();

        assertThat(result.councils().get(0)).isEqualTo(new GuardFigure("a1", 100, 10, 0, List.of()));
    }

    @Test
    void whatAPastRaiseLeftUnseenIsStillNotKnown() {
        var past = new PastRaise(2, TODAY.minusWeeks(1), Set.of(), ids(20, 31));

        var report = check(hundred(0), List.of(past), List.of(), FIRST);

        assertThat(report.own().councils().get(0))
                .isEqualTo(new GuardFigure("a1", 100, 0, 11, List.of(Limb.SHARE_OF_COUNCIL)));
    }

    @Test
    void aRaiseElsewhereTakesNobodyOutHere() {
        var elsewhere = new Draft(TODAY, Map.of("c1", 2), Set.of(), Set.of("b"), 28, 84);
        var otherKind = new Draft(TODAY, Map.of("c1", 2), Set.of("SINGLE"), Set.of(), 28, 84);

        assertThat(check(hundred(50), elsewhere).overall().counted()).isZero();
        assertThat(check(hundred(50), otherKind).overall().counted()).isZero();
    }

    @Test
    void liftingFurtherTakesOutNobodyTwice() {
        var market = hundred(10);
        var further = Draft.of(TODAY.plusWeeks(20), Map.of("c1", 2, "o1", 1));

        assertThat(check(market, List.of(), List.of(FIRST), further)
                        .own()
                        .overall()
                        .counted())
                .isEqualTo(10);
    }

    @Test
    void theSecondFigureIsByPlacingCouncil() {
        var market = new Markets()
                .home("a1", 4, true, List.of(new Placed("a1", 1), new Placed("c9", 2)), L1, L2, L2, L2)
                .home("a1", 4, true, List.of(new Placed("c9", 3)), L2, L2, L2, L2)
                .build();

        assertThat(check(market, FIRST).placing())
                .containsExactly(new PlacingFigure("a1", 1, 1), new PlacingFigure("c9", 5, 2));
    }

    @Test
    void itSaysInWordsWhatItCounted() {
        var figure = new GuardFigure("a1", 100, 8, 4, List.of(Limb.SHARE_OF_COUNCIL));

        assertThat(figure.words(GuardLimits.scheme()))
                .isEqualTo(
                        "12 of 100 places that were fully accredited at the start of the 26 weeks would no longer be,"
                                + " 4 of them because nobody has looked yet: more than 10 % of the council's places, and at"
                                + " least 10.");
    }

    @Test
    void theLimitsAreValues() {
        var strict = new Guard(new GuardLimits(26, 1, 1, 15));

        assertThat(strict.check(hundred(2), new Plain(Markets.CHECKLIST), List.of(), List.of(), FIRST)
                        .tripped())
                .isTrue();
    }

    @Test
    void theRoomLeftIsWhatMayStillBeCounted() {
        var limits = GuardLimits.scheme();

        assertThat(new GuardFigure("a1", 100, 4, 0, List.of()).room(limits)).isEqualTo(6);
        assertThat(new GuardFigure("a1", 30, 4, 0, List.of()).room(limits)).isEqualTo(5);
        assertThat(new GuardFigure("a1", 5, 1, 0, List.of()).room(limits)).isEqualTo(3);
        assertThat(new GuardFigure("", 100, 4, 0, List.of()).room(limits)).isEqualTo(11);
    }

    @Test
    void aLevelThatDoesNotApplyIsNeverShort() {
        var market =
                new Markets().homes(50, "a1", Level.NOT_APPLICABLE, L3, L3, L3).build();

        assertThat(check(market, FIRST).overall().counted()).isZero();
    }
}

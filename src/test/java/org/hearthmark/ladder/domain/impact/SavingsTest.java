package org.hearthmark.ladder.domain.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hearthmark.ladder.domain.market.Markets.L1;
import static org.hearthmark.ladder.domain.market.Markets.L2;
import static org.hearthmark.ladder.domain.market.Markets.L3;
import static org.hearthmark.ladder.domain.market.Markets.TODAY;
import static org.hearthmark.ladder.domain.market.Markets.UNSEEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthmark.ladder.domain.guard.Guard;
import org.hearthmark.ladder.domain.guard.GuardLimits;
import org.hearthmark.ladder.domain.market.Draft;
import org.hearthmark.ladder.domain.market.GradeArithmetic;
import org.hearthmark.ladder.domain.market.Judge;
import org.hearthmark.ladder.domain.market.Lift;
import org.hearthmark.ladder.domain.market.Market;
import org.hearthmark.ladder.domain.market.Markets;
import org.hearthmark.ladder.domain.market.PastRaise;
import org.hearthmark.ladder.domain.market.Placed;
import org.hearthmark.ladder.domain.market.RandomMarket;
import org.junit.jupiter.api.Test;

/** What one item less, a lower level or a later date would save, and two drafts side by side. */
class SavingsTest {

    private static final Judge GRADES = new GradeArithmetic(Markets.CHECKLIST, 0);
    private static final Draft DRAFT = Draft.of(TODAY, Map.of("c1", 3, "c2", 2, "o1", 2));

    private static final Market MARKET = new Markets()
            .home("a1", 4, true, List.of(new Placed("a1", 3)), L2, L2, L2, L2)
            .home("a1", 2, true, List.of(new Placed("b1", 1)), L1, L2, L2, L2)
            .home("b1", 5, L3, L1, L2, L2)
            .home("b1", 1, L1, L1, L2, L2)
            .home("b1", 7, L3, L2, UNSEEN, L2)
            .home("b1", 3, L3, L2, L2, L2)
            .build();

    private static Savings savings(Draft... earlier) {
        return new Savings(MARKET, GRADES, List.of(earlier), DRAFT);
    }

    @Test
    void theCostIsWhatIsTakenOutAndWhatIsNotKnown() {
        assertThat(savings().cost()).isEqualTo(new Tally(5, 19, 4));
    }

    @Test
    void oneItemLessSavesTheHomesThatFallByItAlone() {
        assertThat(savings().withoutItem())
                .extracting(Saving::item, Saving::level, Saving::saved)
                .containsExactly(
                        tuple("o1", 0, new Tally(1, 7, 0)),
                        tuple("c1", 0, new Tally(2, 6, 4)),
                        tuple("c2", 0, new Tally(1, 5, 0)));
    }

    @Test
    void onDrawnMarketsASavingIsTheDifferenceOfTwoCosts() {
        for (int seed = 0; seed < 40; seed++) {
            var drawn = new RandomMarket(seed, 120, 4, 8, 5);
            var draft = Draft.of(TODAY, drawn.target(70, 30).levels());
            var savings = new Savings(drawn.market(), drawn.judge(), List.of(), draft);
            var each = new ArrayList<>(savings.withoutItem());
            each.addAll(savings.oneLevelLower());

            for (var saving : each) {
                var less = saving.level() == 0
                        ? draft.without(saving.item())
                        : draft.with(new Lift(saving.item(), saving.level()));
                var cost = new Savings(drawn.market(), drawn.judge(), List.of(), less).cost();
                assertThat(saving.saved())
                        .as("seed " + seed)
                        .isEqualTo(savings.cost().minus(cost));
            }
        }
    }

    @Test
    void aLowerLevelSavesTheHomesThatMeetIt() {
        var lower = savings().oneLevelLower();

        assertThat(lower).singleElement().satisfies(saving -> {
            assertThat(saving.item()).isEqualTo("c1");
            assertThat(saving.level()).isEqualTo(2);
            assertThat(Markets.references(saving.homes())).containsExactly("H0");
        });
    }

    @Test
    void whatAnEarlierDraftHasTakenOutIsNotThisOnesCost() {
        assertThat(savings(Draft.of(TODAY, Map.of("c1", 2))).cost()).isEqualTo(new Tally(3, 16, 3));
    }

    @Test
    void aLaterDateSavesWhatCountsNoLongerThen() {
        var guard = new Guard(new GuardLimits(26, 10, 3, 80));
        var past = new PastRaise(2, TODAY.minusWeeks(20), Set.of(Markets.id(5)), Set.of());
        var draft = Draft.of(TODAY.plusWeeks(2), Map.of("c2", 2));

        var later = guard.later(MARKET, GRADES, List.of(past), List.of(), draft, TODAY.plusWeeks(30));

        assertThat(later.stream().map(report -> report.own().day()))
                .containsExactly(TODAY.plusWeeks(6), TODAY.plusWeeks(28));
        assertThat(guard.check(MARKET, GRADES, List.of(past), List.of(), draft)
                        .own()
                        .overall()
                        .counted())
                .isEqualTo(9);
        assertThat(later.get(0).own().overall().counted()).isEqualTo(6);
    }

    @Test
    void twoDraftsStandSideBySide() {
        var left = Impact.of(MARKET, GRADES, Draft.of(TODAY, Map.of("c1", 2)));
        var right = Impact.of(MARKET, GRADES, Draft.of(TODAY, Map.of("c2", 2)));

        var both = new Comparison(left, right);

        assertThat(Markets.references(both.outOnlyOnTheLeft())).containsExactly("H1");
        assertThat(Markets.references(both.outOnlyOnTheRight())).containsExactly("H2");
        assertThat(Markets.references(both.outByBoth())).containsExactly("H3");
        assertThat(both.all().left().outOfFull()).isEqualTo(new Tally(2, 3, 1));
        assertThat(both.byCouncil().get("b1").right().outOfFull()).isEqualTo(new Tally(2, 6, 0));
        assertThat(both.byItem().get("c1").right().all()).isEqualTo(Tally.NOTHING);
    }

    @Test
    void draftsOverDifferentMarketsAreNotCompared() {
        var here = Impact.of(MARKET, GRADES, DRAFT);
        var elsewhere = Impact.of(new Markets().homes(1, "a1", L1, L1, L1, L1).build(), GRADES, DRAFT);

        assertThatThrownBy(() -> new Comparison(here, elsewhere)).isInstanceOf(IllegalArgumentException.class);
    }
}

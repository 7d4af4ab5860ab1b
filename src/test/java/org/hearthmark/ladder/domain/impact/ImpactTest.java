package org.hearthmark.ladder.domain.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearthmark.ladder.domain.market.Markets.L1;
import static org.hearthmark.ladder.domain.market.Markets.L2;
import static org.hearthmark.ladder.domain.market.Markets.L3;
import static org.hearthmark.ladder.domain.market.Markets.TODAY;
import static org.hearthmark.ladder.domain.market.Markets.UNSEEN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthmark.ladder.domain.market.Answer;
import org.hearthmark.ladder.domain.market.Counting;
import org.hearthmark.ladder.domain.market.Draft;
import org.hearthmark.ladder.domain.market.GradeArithmetic;
import org.hearthmark.ladder.domain.market.Judge;
import org.hearthmark.ladder.domain.market.Market;
import org.hearthmark.ladder.domain.market.Markets;
import org.hearthmark.ladder.domain.market.Outcome;
import org.hearthmark.ladder.domain.market.Placed;
import org.hearthmark.standard.Level;
import org.junit.jupiter.api.Test;

/** What a draft would do to a market, in homes, places and young people. */
class ImpactTest {

    private static final Draft BOTH = Draft.of(TODAY, Map.of("c1", 2, "o1", 2));
    private static final Judge GRADES = new GradeArithmetic(Markets.CHECKLIST, 1);

    private static final Market MARKET = new Markets()
            .home("a1", 4, true, List.of(new Placed("a1", 1), new Placed("b1", 2)), L2, L2, L2, L2)
            .home("a1", 3, true, List.of(new Placed("a1", 3)), L1, L2, UNSEEN, L2)
            .home("b1", 5, true, List.of(new Placed("b1", 4)), L2, L2, UNSEEN, L2)
            .home("b1", 2, true, List.of(), L2, L2, L1, L1)
            .home("b1", 6, false, List.of(new Placed("a1", 1)), L1, L1, L1, L1)
            .build();

    private static Impact impact(Draft draft) {
        return Impact.of(MARKET, GRADES, draft);
    }

    private static List<String> homes(Impact impact, Answer answer) {
        return impact.findings()
                .filter(finding -> finding.answer() == answer)
                .map(finding -> finding.home().reference())
                .toList();
    }

    @Test
    void aHomeFallsShortWhenALiftedItemIsRecordedBelowAndIsNotKnownWhenNoneIsButOneWasNotLookedAt() {
        var impact = impact(BOTH);

        assertThat(homes(impact, Answer.STANDS)).containsExactly("H0");
        assertThat(homes(impact, Answer.FALLS_SHORT)).containsExactly("H1", "H3", "H4");
        assertThat(homes(impact, Answer.NOT_KNOWN)).containsExactly("H2");
    }

    @Test
    void numbersAreHomesPlacesAndYoungPeople() {
        var all = impact(BOTH).all();

        assertThat(all.all()).isEqualTo(new Tally(5, 20, 11));
        assertThat(all.of(Answer.STANDS)).isEqualTo(new Tally(1, 4, 3));
        assertThat(all.of(Answer.FALLS_SHORT)).isEqualTo(new Tally(3, 11, 4));
        assertThat(all.of(Answer.NOT_KNOWN)).isEqualTo(new Tally(1, 5, 4));
    }

    @Test
    void theGradeTableSaysWhatBecomesOfThem() {
        var impact = impact(BOTH);

        // H1: 1 + 2 + 0 + 2 of 8 points and a critical gap; H2: 6 of 8; H3: 7 of 8; H4: 6 of 8 and a critical gap
        assertThat(impact.findings().map(Finding::outcome))
                .containsExactly(
                        Outcome.STANDS, Outcome.CONDITIONAL, Outcome.STANDS, Outcome.LOWER_GRADE, Outcome.CONDITIONAL);
        assertThat(impact.all().outOfFull()).isEqualTo(new Tally(1, 3, 3));
    }

    @Test
    void aHomeWithTooFewPointsLapses() {
        var market = new Markets().home("a1", 1, L2, L1, Level.NONE, Level.NONE).build();

        assertThat(Impact.of(market, GRADES, Draft.of(TODAY, Map.of("c2", 2)))
                        .all()
                        .of(Outcome.LAPSE)
                        .settings())
                .isEqualTo(1);
    }

    @Test
    void itIsCountedByCouncilOfTheHomeByPlacingCouncilAndByCategory() {
        var impact = impact(BOTH);

        assertThat(impact.byCouncil().get("b1").of(Answer.FALLS_SHORT)).isEqualTo(new Tally(2, 8, 1));
        assertThat(impact.byCouncil().get("a1").of(Outcome.CONDITIONAL)).isEqualTo(new Tally(1, 3, 3));
        assertThat(impact.byPlacing().get("a1").of(Answer.FALLS_SHORT)).isEqualTo(new Tally(2, 9, 4));
        assertThat(impact.byPlacing().get("b1").of(Answer.STANDS)).isEqualTo(new Tally(1, 4, 2));
        assertThat(impact.byCategory().get("SHARED").all())
                .isEqualTo(impact.all().all());
    }

    @Test
    void ofEachItemItSaysWhoLacksItAndWhatBecomesOfThem() {
        var impact = impact(BOTH);

        assertThat(impact.byItem().get("c1").of(Answer.FALLS_SHORT)).isEqualTo(new Tally(2, 9, 4));
        assertThat(impact.byItem().get("o1").of(Answer.NOT_KNOWN)).isEqualTo(new Tally(2, 8, 7));
        assertThat(impact.byItem().get("o1").of(Outcome.LOWER_GRADE)).isEqualTo(new Tally(1, 2, 0));
        assertThat(impact.lacking("c1").map(finding -> finding.home().reference()))
                .containsExactly("H1", "H4");
    }

    @Test
    void aRaiseForARegionAndACategoryLeavesAllOthersAlone() {
        var inB = new Draft(TODAY, Map.of("c1", 2, "o1", 2), Set.of("SHARED"), Set.of("b"), 28, 84);

        assertThat(homes(impact(inB), Answer.STANDS)).containsExactly("H0", "H1");
        assertThat(homes(impact(new Draft(TODAY, inB.levels(), Set.of("OWN"), Set.of(), 28, 84)), Answer.STANDS))
                .hasSize(5);
    }

    @Test
    void whatAnEarlierDraftLiftsIsNotThisOnesDoing() {
        var further = Draft.of(TODAY.plusWeeks(4), Map.of("c1", 2, "o2", 2));

        assertThat(homes(Impact.of(MARKET, GRADES, List.of(BOTH), further), Answer.FALLS_SHORT))
                .containsExactly("H3", "H4");
    }

    @Test
    void aLevelThatIsAskedAlreadyIsNoLift() {
        assertThat(impact(Draft.of(TODAY, Map.of("c1", 1)))
                        .all()
                        .of(Answer.STANDS)
                        .settings())
                .isEqualTo(5);
    }

    @Test
    void nothingIsLiftedBelowLevelOneOrAboveThree() {
        assertThatThrownBy(() -> Draft.of(TODAY, Map.of("c1", 0))).hasMessageContaining("level 1, 2 or 3");
        assertThatThrownBy(() -> Draft.of(TODAY, Map.of("c1", 4))).hasMessageContaining("level 1, 2 or 3");
        assertThatThrownBy(() -> impact(Draft.of(TODAY, Map.of("x9", 2)))).hasMessageContaining("x9");
    }

    @Test
    void onlyHomesThatLackSomethingAreJudged() {
        var asked = new Counting(GRADES);

        Impact.of(MARKET, asked, Draft.of(TODAY, Map.of("c1", 2)));

        assertThat(asked.judgements()).isEqualTo(2);
    }

    @Test
    void atTheHighestLevelNobodyFallsShort() {
        var market = new Markets().homes(3, "a1", L3, L3, L3, L3).build();

        assertThat(Impact.of(market, GRADES, Draft.of(TODAY, Map.of("c1", 3)))
                        .all()
                        .of(Answer.STANDS)
                        .settings())
                .isEqualTo(3);
    }
}

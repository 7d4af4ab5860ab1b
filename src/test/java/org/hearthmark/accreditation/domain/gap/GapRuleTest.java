package org.hearthmark.accreditation.domain.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearthmark.accreditation.domain.gap.Ask.State;
import org.hearthmark.accreditation.domain.standing.HomeOfTheTest;
import org.hearthmark.standard.ComingVersion;
import org.hearthmark.standard.Grace;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.StandardVersion;
import org.junit.jupiter.api.Test;

/** What is asked next of a home, in effect and still to come. */
class GapRuleTest {

    private static final LocalDate RAISE = LocalDate.of(2026, 4, 1);
    private static final LocalDate DUE = RAISE.plusDays(84);
    private static final String USUAL = "AC-17";
    private static final String SAFETY = "AC-09";
    private static final String GAS = "AC-04";

    private final HomeOfTheTest home = HomeOfTheTest.accredited();

    @Test
    void nothingIsAskedOfAHomeThatMeetsWhatIsAsked() {
        assertThat(gaps(RAISE)).isEmpty();
    }

    @Test
    void whatARaiseAsksSaysFromWhenAndByWhen() {
        home.raised(RAISE, 2, USUAL);

        assertThat(gaps(RAISE)).singleElement().satisfies(gap -> {
            assertThat(gap.item().id()).isEqualTo(USUAL);
            assertThat(gap.recorded()).isEqualTo(Level.LEVEL_1);
            assertThat(gap.asks()).containsExactly(new Ask(2, 2, RAISE, Optional.of(DUE), State.IN_GRACE));
        });
        assertThat(gaps(DUE).get(0).asks()).containsExactly(new Ask(2, 2, RAISE, Optional.empty(), State.DUE));
    }

    @Test
    void aPublishedRaiseIsNamedBeforeItsDayWithTheDateThatItWouldGive() {
        var coming = version(5, RAISE, Map.of(USUAL, 2, SAFETY, 2));

        assertThat(gaps(RAISE.minusDays(40), coming))
                .extracting(
                        gap -> gap.item().id(),
                        gap -> gap.next().by(),
                        gap -> gap.next().state())
                .containsExactly(
                        tuple(SAFETY, Optional.of(RAISE.plusDays(28)), State.PLANNED),
                        tuple(USUAL, Optional.of(DUE), State.PLANNED));
        assertThat(gaps(RAISE.minusDays(40), coming).get(0).next().version()).isEqualTo(5);
    }

    @Test
    void oneItemIsAskedTwiceWhereTwoRaisesNameIt() {
        home.raised(RAISE, 2, USUAL);
        var coming = version(3, RAISE.plusDays(30), Map.of(USUAL, 3));

        assertThat(gaps(RAISE.plusDays(1), coming).get(0).asks())
                .extracting(Ask::level, Ask::state)
                .containsExactly(tuple(2, State.IN_GRACE), tuple(3, State.PLANNED));
    }

    @Test
    void aRaiseThatTheHomeMeetsAlreadyAsksNothingOfIt() {
        home.recorded(USUAL, Level.LEVEL_2, RAISE.minusDays(50));

        assertThat(gaps(RAISE.minusDays(40), version(2, RAISE, Map.of(USUAL, 2))))
                .isEmpty();
    }

    @Test
    void whatIsHeldHasNoDate() {
        assertThat(gaps(RAISE.plusDays(3), version(2, RAISE, Map.of(USUAL, 2)))
                        .get(0)
                        .asks())
                .containsExactly(new Ask(2, 2, RAISE, Optional.empty(), State.HELD));
    }

    @Test
    void anAnswerInTimeWaitsForItsCheckAndKeepsTheDateThatStandsStill() {
        home.raised(RAISE, 2, USUAL).answered(USUAL, 2, RAISE.plusDays(5));

        assertThat(gaps(RAISE.plusDays(6)).get(0).asks())
                .containsExactly(new Ask(2, 2, RAISE, Optional.of(DUE), State.WAITING));
        assertThat(gaps(DUE.plusDays(6)).get(0).next().state()).isEqualTo(State.WAITING);
    }

    @Test
    void anAnswerThatWasCheckedAndDidNotCureLetsTheClockRunOn() {
        home.raised(RAISE, 2, USUAL).answered(USUAL, 2, RAISE.plusDays(5), DUE.plusDays(9));

        assertThat(gaps(DUE.plusDays(9)).get(0).next().state()).isEqualTo(State.DUE);
    }

    @Test
    void aCureTakesTheGapAway() {
        home.raised(RAISE, 2, USUAL).recorded(USUAL, Level.LEVEL_2, RAISE.plusDays(9));

        assertThat(gaps(RAISE.plusDays(8))).hasSize(1);
        assertThat(gaps(RAISE.plusDays(9))).isEmpty();
    }

    @Test
    void aDocumentThatRanOutIsAskedForNow() {
        home.document(GAS, RAISE.minusMonths(12).plusDays(5), HomeOfTheTest.DECIDED);

        assertThat(gaps(RAISE.plusDays(5))).isEmpty();
        assertThat(gaps(RAISE.plusDays(6)))
                .singleElement()
                .satisfies(gap -> assertThat(gap.asks())
                        .singleElement()
                        .extracting(Ask::level, Ask::state)
                        .containsExactly(1, State.DUE));
    }

    private List<Gap> gaps(LocalDate day, ComingVersion... coming) {
        return GapRule.of(home.overTime(), List.of(coming), day);
    }

    private static ComingVersion version(int number, LocalDate day, Map<String, Integer> levels) {
        return new ComingVersion(new StandardVersion(number, day, levels, Set.of(), Set.of(), Grace.USUAL, null), day);
    }
}

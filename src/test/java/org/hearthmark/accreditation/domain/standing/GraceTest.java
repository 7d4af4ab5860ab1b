package org.hearthmark.accreditation.domain.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.InGrace;
import org.hearthmark.accreditation.Mark;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.standard.Grace;
import org.hearthmark.standard.Level;
import org.junit.jupiter.api.Test;

/** A raise takes effect after a home was accredited: it has time to follow. */
class GraceTest {

    private static final LocalDate RAISE = LocalDate.of(2026, 4, 1);
    private static final LocalDate SAFETY_DUE = RAISE.plusDays(28);
    private static final LocalDate DUE = RAISE.plusDays(84);
    private static final String CRITICAL = "AC-09";
    private static final String USUAL = "AC-17";

    @Test
    void aHomeThatFallsShortOfARaiseIsInGraceUntilItsOwnDateAndIsUsedMeanwhile() {
        var home = HomeOfTheTest.accredited().raised(RAISE, 2, USUAL);

        assertThat(home.on(RAISE.minusDays(1)).grace()).isEmpty();
        assertThat(home.on(RAISE).grace()).contains(new InGrace(DUE, java.util.List.of(USUAL), false));
        assertThat(home.on(RAISE).kind()).isEqualTo(StandingKind.FULL);
        assertThat(home.on(DUE.minusDays(1)).mark().flatMap(Mark::grade)).contains(Grade.A);
        assertThat(home.on(RAISE).gaps()).containsExactly(USUAL);
        assertThat(String.join(" ", home.on(RAISE).reasons())).contains("In grace until 23 June 2026", USUAL);
    }

    @Test
    void whenGraceEndsAnItemBelowLowersTheGrade() {
        var home = HomeOfTheTest.accredited().raised(RAISE, 2, USUAL);

        assertThat(home.on(DUE).kind()).isEqualTo(StandingKind.FULL);
        assertThat(home.on(DUE).mark().flatMap(Mark::grade)).contains(Grade.B);
        assertThat(home.on(DUE).grace()).isEmpty();
        assertThat(String.join(" ", home.on(DUE).reasons())).contains("falls short", USUAL);
    }

    @Test
    void whenGraceEndsACriticalItemBelowLeavesConditionsOnly() {
        var home = HomeOfTheTest.accredited().raised(RAISE, 2, CRITICAL);

        assertThat(home.on(SAFETY_DUE.minusDays(1)).kind()).isEqualTo(StandingKind.FULL);
        assertThat(home.on(SAFETY_DUE).kind()).isEqualTo(StandingKind.CONDITIONAL);
        assertThat(home.on(SAFETY_DUE).mark().orElseThrow().conditional()).isTrue();
    }

    @Test
    void whenGraceEndsAHomeThatReachesTooLittleLapses() {
        var all = HomeOfTheTest.CHECKLIST.stream()
                .map(org.hearthmark.standard.Item::id)
                .toArray(String[]::new);
        var home = HomeOfTheTest.accredited().raised(RAISE, 2, all);

        assertThat(home.on(SAFETY_DUE).kind()).isEqualTo(StandingKind.CONDITIONAL);
        assertThat(home.on(DUE.minusDays(1)).mayBeUsed()).isTrue();
        assertThat(home.on(DUE).kind()).isEqualTo(StandingKind.LAPSED);
        assertThat(home.on(DUE).mayBeUsed()).isFalse();
        assertThat(home.on(DUE.plusDays(9)).since()).isEqualTo(DUE);
        assertThat(home.on(DUE.plusDays(9)).reasons().get(0)).contains("lapsed on 24 June 2026", "and 57 more");
    }

    @Test
    void twoLiftsOfOneItemHaveEachTheirOwnDate() {
        var home = HomeOfTheTest.accredited()
                .raised(RAISE, 2, new Grace(28, 84), USUAL)
                .raised(RAISE.plusDays(30), 3, new Grace(28, 28), USUAL);

        assertThat(home.on(RAISE.plusDays(30)).grace().orElseThrow().until()).isEqualTo(RAISE.plusDays(58));
        assertThat(home.on(RAISE.plusDays(57)).grace()).isPresent();
        assertThat(home.on(RAISE.plusDays(58)).grace()).isEmpty();
        assertThat(home.on(RAISE.plusDays(58)).mark().flatMap(Mark::grade)).contains(Grade.B);
    }

    @Test
    void whoMeetsTheFirstLiftHasTheDateOfTheSecond() {
        var home = HomeOfTheTest.accredited()
                .recorded(USUAL, Level.LEVEL_2, RAISE.plusDays(5))
                .raised(RAISE, 2, USUAL)
                .raised(RAISE.plusDays(30), 3, USUAL);

        assertThat(home.on(RAISE.plusDays(29)).grace()).isEmpty();
        assertThat(home.on(DUE).grace().orElseThrow().until()).isEqualTo(DUE.plusDays(30));
        assertThat(home.on(DUE.plusDays(30)).mark().flatMap(Mark::grade)).contains(Grade.B);
    }

    @Test
    void theEarliestOwnDateOfSeveralItemsIsTheOneThatIsShown() {
        var home = HomeOfTheTest.accredited().raised(RAISE, 2, USUAL, CRITICAL);

        assertThat(home.on(RAISE).grace().orElseThrow().until()).isEqualTo(SAFETY_DUE);
        assertThat(home.on(SAFETY_DUE).grace().orElseThrow().items()).containsExactly(USUAL);
        assertThat(home.on(SAFETY_DUE).grace().orElseThrow().until()).isEqualTo(DUE);
    }

    @Test
    void aRaiseThatIsTakenBackByAFurtherOneIsDemandedNoMore() {
        var home = HomeOfTheTest.accredited().raised(RAISE, 2, USUAL).raised(DUE.plusDays(5), 1, USUAL);

        assertThat(home.on(DUE).mark().flatMap(Mark::grade)).contains(Grade.B);
        assertThat(home.on(DUE.plusDays(5)).mark().flatMap(Mark::grade)).contains(Grade.A);
    }

    @Test
    void easingAHigherRaiseLeavesTheGraceOfTheLowerOne() {
        var home = HomeOfTheTest.accredited()
                .raised(RAISE, 2, USUAL)
                .raised(RAISE.plusDays(10), 3, USUAL)
                .raised(RAISE.plusDays(20), 2, USUAL);

        assertThat(home.on(RAISE.plusDays(20)).grace().orElseThrow().until()).isEqualTo(DUE);
        assertThat(home.on(DUE).mark().flatMap(Mark::grade)).contains(Grade.B);
    }

    @Test
    void whatWasAskedWhenTheHomeWasJudgedHasNoGrace() {
        var home = HomeOfTheTest.accredited().raised(HomeOfTheTest.DECIDED, 2, USUAL);

        assertThat(home.on(HomeOfTheTest.DECIDED).grace()).isEmpty();
        assertThat(home.on(HomeOfTheTest.DECIDED).mark().flatMap(Mark::grade)).contains(Grade.A);
        assertThat(home.on(DUE.plusYears(1)).kind()).isEqualTo(StandingKind.FULL);
    }

    @Test
    void aNewDecisionAfterTheRaiseIsJudgedOnItAtOnce() {
        var home = HomeOfTheTest.accredited().raised(RAISE, 2, USUAL).decided(RAISE.plusDays(40), Grade.B);

        assertThat(home.on(RAISE.plusDays(39)).grace()).isPresent();
        assertThat(home.on(RAISE.plusDays(40)).grace()).isEmpty();
        assertThat(home.on(DUE).mark().flatMap(Mark::grade)).contains(Grade.B);
    }

    @Test
    void aLowerGradeNeverMakesAHomeBetterThanItWasDecided() {
        var home = HomeOfTheTest.accredited(AgeRange.BOTH, Grade.C).raised(RAISE, 2, USUAL);

        assertThat(home.on(DUE).mark().flatMap(Mark::grade)).contains(Grade.C);
        assertThat(home.on(DUE).kind()).isEqualTo(StandingKind.CONDITIONAL);
    }

    @Test
    void aLaterRecordOfTheItemCuresTheGapBeforeAndAfterItsDate() {
        var before = HomeOfTheTest.accredited()
                .raised(RAISE, 2, CRITICAL)
                .recorded(CRITICAL, Level.LEVEL_2, SAFETY_DUE.minusDays(1));
        var after = HomeOfTheTest.accredited()
                .raised(RAISE, 2, CRITICAL)
                .recorded(CRITICAL, Level.LEVEL_2, SAFETY_DUE.plusDays(9));

        assertThat(before.on(SAFETY_DUE.minusDays(1)).grace()).isEmpty();
        assertThat(before.on(SAFETY_DUE).kind()).isEqualTo(StandingKind.FULL);
        assertThat(after.on(SAFETY_DUE.plusDays(8)).kind()).isEqualTo(StandingKind.CONDITIONAL);
        assertThat(after.on(SAFETY_DUE.plusDays(9)).kind()).isEqualTo(StandingKind.FULL);
        assertThat(after.on(SAFETY_DUE.plusDays(9)).mark().flatMap(Mark::grade)).contains(Grade.A);
    }

    @Test
    void aLiftedItemThatNobodyLookedAtIsInGraceAndACriticalOneThenLeavesConditionsOnly() {
        var home = HomeOfTheTest.accredited()
                .recorded(CRITICAL, Level.NOT_LOOKED_AT, RAISE)
                .recorded(USUAL, Level.NOT_LOOKED_AT, HomeOfTheTest.DECIDED)
                .raised(RAISE, 2, USUAL);

        assertThat(home.on(RAISE).kind()).isEqualTo(StandingKind.CONDITIONAL);
        assertThat(home.on(RAISE).mark().flatMap(Mark::grade)).contains(Grade.NONE);
        assertThat(String.join(" ", home.on(RAISE).reasons())).contains("was not looked at");
    }

    @Test
    void aFindingOfTheDayOfTheDecisionThatCameAfterItIsSomethingNew() {
        var before = HomeOfTheTest.accredited().recorded(CRITICAL, Level.NONE, HomeOfTheTest.DECIDED);
        var after = HomeOfTheTest.accredited().recordedLate(CRITICAL, Level.NONE, HomeOfTheTest.DECIDED);

        assertThat(before.on(HomeOfTheTest.DECIDED).kind()).isEqualTo(StandingKind.FULL);
        assertThat(after.on(HomeOfTheTest.DECIDED).kind()).isEqualTo(StandingKind.CONDITIONAL);
    }

    @Test
    void whatDoesNotApplyIsNoGapHoweverMuchIsAsked() {
        var home = HomeOfTheTest.accredited()
                .recorded(CRITICAL, Level.NOT_APPLICABLE, RAISE.minusDays(1))
                .raised(RAISE, 3, CRITICAL);

        assertThat(home.on(RAISE).grace()).isEmpty();
        assertThat(home.on(DUE).kind()).isEqualTo(StandingKind.FULL);
    }

    @Test
    void whatIsNotAskedOfAHomeForAdultsIsNoGapOfIt() {
        var adults = HomeOfTheTest.accredited(AgeRange.AGE_18_PLUS, Grade.A).raised(RAISE, 2, "LM-03");
        var both = HomeOfTheTest.accredited().raised(RAISE, 2, "LM-03");

        assertThat(adults.on(SAFETY_DUE).kind()).isEqualTo(StandingKind.FULL);
        assertThat(adults.on(RAISE).gaps()).isEmpty();
        assertThat(both.on(SAFETY_DUE).kind()).isEqualTo(StandingKind.CONDITIONAL);
    }
}

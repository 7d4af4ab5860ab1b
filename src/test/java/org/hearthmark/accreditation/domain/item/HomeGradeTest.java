package org.hearthmark.accreditation.domain.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.standard.Asked;
import org.hearthmark.standard.ChecklistFile;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeGradeTest {

    private static final String CRITICAL_AND_NOT_LAW = "AC-09";
    private static final String LAW_FOR_ALL = "AC-05";
    private static final String LAW_FOR_16_AND_17 = "PR-01";
    private static final String NEITHER = "AC-17";

    private final ChecklistFile checklist = ChecklistFile.read();
    private final Asked levelOne = checklist.asked(1, 1);
    private final Map<String, Level> recorded = everything(Level.LEVEL_1);

    @ParameterizedTest
    @CsvSource({
        "LEVEL_3, 1, 3",
        "LEVEL_2, 1, 3",
        "LEVEL_1, 1, 2",
        "ALMOST_1, 1, 1",
        "NONE, 1, 0",
        "LEVEL_3, 2, 3",
        "LEVEL_2, 2, 2",
        "LEVEL_1, 2, 1",
        "ALMOST_1, 2, 0",
        "NONE, 2, 0",
        "LEVEL_3, 3, 2",
        "LEVEL_2, 3, 1",
        "LEVEL_1, 3, 0",
        "ALMOST_1, 3, 0",
        "NOT_LOOKED_AT, 1, 0",
        "NOT_LOOKED_AT, 3, 0"
    })
    void anItemIsRatedByItsStepsFromTheLevelRequired(Level level, int required, int rating) {
        assertThat(HomeGrade.rating(level, required)).isEqualTo(rating);
    }

    @Test
    void aHomeThatMeetsEverythingHasAllPointsAndNothingBelow() {
        var grade = grade(AgeRange.BOTH);

        assertThat(grade.share()).isEqualTo(new Share(124, 124));
        assertThat(grade.below()).isEmpty();
    }

    @Test
    void moreThanRequiredIsNotCountedTwice() {
        recorded.putAll(everything(Level.LEVEL_3));

        assertThat(grade(AgeRange.BOTH).share()).isEqualTo(new Share(124, 124));
    }

    @Test
    void whatDoesNotApplyLeavesTheSum() {
        recorded.put(NEITHER, Level.NOT_APPLICABLE);

        assertThat(grade(AgeRange.BOTH).share()).isEqualTo(new Share(122, 122));
        assertThat(grade(AgeRange.BOTH).below()).isEmpty();
    }

    @Test
    void whatNobodyLookedAtCountsNothingAndStaysInTheSum() {
        recorded.remove(NEITHER);

        assertThat(grade(AgeRange.BOTH).share()).isEqualTo(new Share(122, 124));
        assertThat(ids(grade(AgeRange.BOTH).below())).containsExactly(NEITHER);
        assertThat(grade(AgeRange.BOTH).notSeen()).isEmpty();
    }

    @Test
    void theSharesOfTheFourStandardsAddUpToTheShareOfTheHome() {
        recorded.put(NEITHER, Level.NONE);
        var standards = grade(AgeRange.BOTH).standards();

        assertThat(standards).containsOnlyKeys("Leadership and management", "Protection", "Accommodation", "Support");
        assertThat(standards.get("Accommodation")).isEqualTo(new Share(36, 38));
        assertThat(standards.values().stream().mapToInt(Share::points).sum()).isEqualTo(122);
        assertThat(standards.values().stream().mapToInt(Share::most).sum()).isEqualTo(124);
    }

    @Test
    void aLawItemBelowLevelOneIsNotMetForEveryHome() {
        recorded.put(LAW_FOR_ALL, Level.ALMOST_1);

        assertThat(ids(grade(AgeRange.AGE_18_PLUS).lawNotMet())).containsExactly(LAW_FOR_ALL);
        assertThat(grade(AgeRange.AGE_18_PLUS).criticalBelow()).isEmpty();
    }

    @Test
    void theRegulationsOfSupportedAccommodationAreNoLawForAHomeOfEighteenAndOver() {
        recorded.put(LAW_FOR_16_AND_17, Level.NONE);

        assertThat(ids(grade(AgeRange.AGE_16_17).lawNotMet())).containsExactly(LAW_FOR_16_AND_17);
        assertThat(ids(grade(AgeRange.BOTH).lawNotMet())).containsExactly(LAW_FOR_16_AND_17);
        assertThat(grade(AgeRange.AGE_18_PLUS).lawNotMet()).isEmpty();
        assertThat(ids(grade(AgeRange.AGE_18_PLUS).criticalBelow())).containsExactly(LAW_FOR_16_AND_17);
    }

    @Test
    void registrationItsManagerAndOfstedsReviewsAreNotAskedOfAHomeOfEighteenAndOver() {
        List.of("LM-01", "LM-03", "LM-14").forEach(item -> recorded.put(item, Level.NONE));

        assertThat(grade(AgeRange.AGE_18_PLUS).share()).isEqualTo(new Share(118, 118));
        assertThat(grade(AgeRange.AGE_18_PLUS).below()).isEmpty();
        assertThat(ids(grade(AgeRange.BOTH).lawNotMet())).containsExactly("LM-01", "LM-03", "LM-14");
    }

    @Test
    void lawIsTheFirstLevelOnlySoARaisedStandardMakesItACriticalGapAndNoBreachOfLaw() {
        var raised = checklist.asked(2, 2);
        recorded.putAll(everything(Level.LEVEL_2));
        recorded.put(LAW_FOR_ALL, Level.LEVEL_1);
        recorded.put(CRITICAL_AND_NOT_LAW, Level.LEVEL_1);
        var grade = HomeGrade.of(checklist.items(), recorded, raised, AgeRange.BOTH);

        assertThat(grade.lawNotMet()).isEmpty();
        assertThat(ids(grade.below())).containsExactly(LAW_FOR_ALL, CRITICAL_AND_NOT_LAW);
        assertThat(ids(grade.criticalBelow())).containsExactly(LAW_FOR_ALL, CRITICAL_AND_NOT_LAW);
    }

    @Test
    void aCriticalItemThatIsNotLawIsAGapOfItsOwn() {
        recorded.put(CRITICAL_AND_NOT_LAW, Level.ALMOST_1);

        assertThat(ids(grade(AgeRange.BOTH).criticalBelow())).containsExactly(CRITICAL_AND_NOT_LAW);
        assertThat(grade(AgeRange.BOTH).lawNotMet()).isEmpty();
    }

    @Test
    void aLawOrCriticalItemThatNobodyLookedAtIsNamed() {
        recorded.put(CRITICAL_AND_NOT_LAW, Level.NOT_LOOKED_AT);
        recorded.remove(LAW_FOR_ALL);

        assertThat(ids(grade(AgeRange.BOTH).notSeen())).containsExactly(LAW_FOR_ALL, CRITICAL_AND_NOT_LAW);
    }

    /** What a preview of a whole market counts is what a home's own grade rests on. */
    @Test
    void theCountsOfAMarketAreThoseOfTheGrade() {
        var items = checklist.items();
        var counts = new ItemCounts(items);
        var random = new Random(62);
        for (int n = 0; n < 3_000; n++) {
            var ages = AgeRange.values()[random.nextInt(3)];
            var levels = new byte[items.size()];
            var asked = new byte[items.size()];
            var named = new HashMap<String, Integer>();
            for (int i = 0; i < levels.length; i++) {
                levels[i] = (byte) random.nextInt(Level.values().length);
                asked[i] = (byte) (1 + random.nextInt(3));
                recorded.put(items.get(i).id(), Level.values()[levels[i]]);
                named.put(items.get(i).id(), (int) asked[i]);
            }

            assertThat(counts.of(levels, asked, ages))
                    .isEqualTo(HomeGrade.of(items, recorded, new Asked(2, named), ages)
                            .counted());
        }
    }

    private HomeGrade grade(AgeRange ages) {
        return HomeGrade.of(checklist.items(), recorded, levelOne, ages);
    }

    private Map<String, Level> everything(Level level) {
        var levels = new HashMap<String, Level>();
        checklist.items().forEach(item -> levels.put(item.id(), level));
        return levels;
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }
}

package org.hearthmark.accreditation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.hearthmark.wiring.TableUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision tables of the file sample: each rule is hit, and the boundaries lie where the scheme puts them. */
class FileSampleTablesTest {

    @RegisterExtension
    static final TableUnderTest SIZE = TableUnderTest.of("file-sample-size");

    @RegisterExtension
    static final TableUnderTest RESULT = TableUnderTest.of("file-sample-result");

    @ParameterizedTest
    @CsvSource({
        "1, 1, up-to-5, ''",
        "5, 5, up-to-5, ''",
        "6, 5, up-to-15, managerAndNewest",
        "15, 5, up-to-15, managerAndNewest",
        "16, 7, up-to-30, managerAndNewest nightAndAgency",
        "30, 7, up-to-30, managerAndNewest nightAndAgency",
        "31, 10, up-to-60, managerAndNewest nightAndAgency conditionalStarter",
        "60, 10, up-to-60, managerAndNewest nightAndAgency conditionalStarter",
        "61, 14, up-to-120, managerAndNewest nightAndAgency conditionalStarter eachRegion",
        "120, 14, up-to-120, managerAndNewest nightAndAgency conditionalStarter eachRegion",
        "121, 14, over-120, managerAndNewest nightAndAgency conditionalStarter eachRegion shareOfEachService",
        "140, 14, over-120, managerAndNewest nightAndAgency conditionalStarter eachRegion shareOfEachService",
        "141, 15, over-120, managerAndNewest nightAndAgency conditionalStarter eachRegion shareOfEachService",
        "250, 25, over-120, managerAndNewest nightAndAgency conditionalStarter eachRegion shareOfEachService",
        "251, 25, over-120, managerAndNewest nightAndAgency conditionalStarter eachRegion shareOfEachService",
        "2000, 25, over-120, managerAndNewest nightAndAgency conditionalStarter eachRegion shareOfEachService"
    })
    void theSizeOfTheSampleFollowsTheListAndSoDoWhoMustBeInIt(int staff, int files, String rule, String musts) {
        var answer = SIZE.answer(Map.of("staff", staff));

        assertThat(SIZE.hit()).containsExactly(rule);
        assertThat(((Number) answer.get("files")).intValue()).isEqualTo(files);
        assertThat(answer.keySet().stream().filter(key -> Boolean.TRUE.equals(answer.get(key))))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(musts.split(" "))
                        .filter(must -> !must.isEmpty())
                        .toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // rule, result, F1 to F3, F4 to F6, 18 and over only, draws, people left, level, points, most
        "two-people-fail, fails, 2, 0, false, 1, 20, 1, 100, 100",
        "two-people-fail, fails, 2, 3, true, 2, 0, 1, 100, 100",
        "two-people-fail, fails, 5, 0, false, 1, 0, 1, 10, 100",
        "second-draw, second-draw, 1, 0, false, 1, 1, 1, 100, 100",
        "second-draw, second-draw, 1, 4, true, 1, 10, 1, 10, 100",
        "one-person-fails, cure, 1, 0, false, 2, 10, 1, 100, 100",
        "one-person-fails, cure, 1, 0, false, 1, 0, 1, 100, 100",
        "other-elements-fail, cure, 0, 1, false, 1, 10, 1, 100, 100",
        "other-elements-fail, cure, 0, 1, false, 1, 10, 1, 10, 100",
        "passes, passes, 0, 1, true, 1, 10, 1, 100, 100",
        "passes, passes, 0, 0, false, 1, 10, 1, 70, 100",
        "share-below-level-1, fails, 0, 0, false, 1, 10, 1, 69, 100",
        "share-below-level-1, fails, 0, 0, true, 1, 10, 1, 699, 1000",
        "share-below-level-1, fails, 0, 3, true, 1, 10, 1, 69, 100",
        "passes, passes, 0, 0, false, 1, 10, 2, 85, 100",
        "share-below-level-2, fails, 0, 0, false, 1, 10, 2, 84, 100",
        "passes, passes, 0, 0, false, 1, 10, 3, 95, 100",
        "share-below-level-3, fails, 0, 0, false, 1, 10, 3, 94, 100",
        "passes, passes, 0, 0, false, 1, 10, 1, 0, 0"
    })
    void theRulesOfTheResultAreAskedInTheirOrder(
            String rule,
            String result,
            int critical,
            int other,
            boolean adultsOnly,
            int draws,
            int left,
            int level,
            int points,
            int most) {
        var inputs = Map.<String, Object>of(
                "criticalFailures", critical,
                "otherFailures", other,
                "adultsOnly", adultsOnly,
                "draws", draws,
                "peopleLeft", left,
                "level", level,
                "points", points,
                "most", most);

        assertThat(RESULT.answer(inputs)).containsEntry("result", result);
        assertThat(RESULT.hit()).containsExactly(rule);
    }

    @Test
    void seventyPerCentIsComparedInWholeNumbersForEverySizeOfSample() {
        // what is left over by seven tenths comes again with every tenth number
        for (int most = 1; most <= 900; most += most < 60 ? 1 : 41) {
            for (int points : new int[] {most * 70 / 100 - 1, most * 70 / 100, most * 70 / 100 + 1}) {
                var result = RESULT.answer(Map.of(
                        "criticalFailures", 0,
                        "otherFailures", 0,
                        "adultsOnly", false,
                        "draws", 1,
                        "peopleLeft", 0,
                        "level", 1,
                        "points", points,
                        "most", most));
                assertThat(result.get("result"))
                        .describedAs(points + " of " + most)
                        .isEqualTo(points * 100 < most * 70 ? "fails" : "passes");
            }
        }
    }

    @Test
    void everyNumberOfStaffHasOneSize() {
        for (int staff = 1; staff <= 3000; staff += staff < 200 ? 1 : 13) {
            SIZE.answer(Map.of("staff", staff));
            assertThat(SIZE.hit()).as(staff + " people").hasSize(1);
        }
    }
}

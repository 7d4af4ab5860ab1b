package org.hearthmark.accreditation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearthmark.accreditation.GradeTable;
import org.hearthmark.accreditation.domain.item.Share;
import org.hearthmark.accreditation.domain.standing.PlainGradeTable;
import org.hearthmark.wiring.TableUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables that make a grade of a home's share, and a review interval of its grade. */
class GradeTablesTest {

    @RegisterExtension
    static final TableUnderTest GRADE = TableUnderTest.of("property-grade");

    @RegisterExtension
    static final TableUnderTest INTERVAL = TableUnderTest.of("review-interval");

    @ParameterizedTest(name = "{0} of {1}, {2} below: {3}")
    @CsvSource({
        // 60 items: 120 points. 90 % is 108, 75 % is 90, 60 % is 72.
        "120, 120, 0, A, accredit",
        "108, 120, 0, A, accredit",
        "108, 120, 1, B, accredit",
        "107, 120, 0, B, accredit",
        "90,  120, 30, B, accredit",
        "89,  120, 31, C, conditions",
        "72,  120, 48, C, conditions",
        "71,  120, 49, D, refuse",
        "0,   120, 60, D, refuse",
        // 59 items: 118 points. 90 % would be 106.2, 75 % 88.5, 60 % 70.8: no whole number of points is exactly there.
        "107, 118, 0, A, accredit",
        "106, 118, 0, B, accredit",
        "89,  118, 20, B, accredit",
        "88,  118, 20, C, conditions",
        "71,  118, 20, C, conditions",
        "70,  118, 20, D, refuse"
    })
    void theShareDecidesAndIsNeverRoundedUp(int points, int most, int below, String grade, String verdict) {
        assertThat(grade(points, most, below, 0, 0, 0)).isEqualTo(grade + " " + verdict);
    }

    /** Pure tests of the standing use the plain table, and the application this one. */
    @Test
    void theTableWrittenDownForPureTestsSaysTheSame() {
        for (int most : List.of(0, 2, 36, 118, 120, 124)) {
            for (int points = 0; points <= most; points++) {
                for (int others = 0; others < 16; others++) {
                    var counted = new GradeTable.Counted(
                            points, most, others & 1, others >> 1 & 1, others >> 2 & 1, others >> 3 & 1);
                    var plain = PlainGradeTable.THE.of(counted);
                    var row = GRADE.answer(counted.inputs());

                    assertThat(row.get("grade"))
                            .as(counted.toString())
                            .isEqualTo(plain.grade().name());
                    assertThat(GradeTable.Verdict.of((String) row.get("verdict")))
                            .isEqualTo(plain.verdict());
                }
            }
        }
    }

    @Test
    void aLawItemThatIsNotMetMeansRefusalWhateverTheShare() {
        assertThat(grade(118, 120, 1, 1, 0, 0)).isEqualTo("D refuse");
        assertThat(grade(118, 120, 2, 1, 1, 1)).isEqualTo("D refuse");
    }

    @Test
    void aLawOrCriticalItemThatNobodyLookedAtMeansNoAccreditationYet() {
        assertThat(grade(118, 120, 1, 0, 1, 0)).isEqualTo("NONE not-yet");
        assertThat(grade(10, 120, 55, 0, 1, 0)).isEqualTo("NONE not-yet");
    }

    @Test
    void aCriticalItemThatIsNotLawMakesAtBestAGradeCWithConditions() {
        assertThat(grade(119, 120, 1, 0, 0, 1)).isEqualTo("C conditions");
        assertThat(grade(72, 120, 48, 0, 0, 1)).isEqualTo("C conditions");
    }

    @Test
    void aCriticalItemDoesNotLiftAHomeThatIsBelowSixtyPercent() {
        assertThat(grade(71, 120, 49, 0, 0, 1)).isEqualTo("D refuse");
    }

    @ParameterizedTest
    @CsvSource({"A, 12", "B, 6", "C, 3"})
    void theBetterTheGradeTheLaterTheReview(String grade, int months) {
        assertThat(INTERVAL.answer(Map.of("grade", grade))).containsValue(months);
    }

    @ParameterizedTest
    @CsvSource({"D", "NONE"})
    void aHomeThatIsNotAccreditedHasNoReview(String grade) {
        assertThat(INTERVAL.answer(Map.of("grade", grade))).isNull();
    }

    @Test
    void peopleReadAShareRoundedDown() {
        assertThat(List.of(new Share(107, 118).percent(), new Share(53, 59).percent(), new Share(0, 0).percent()))
                .containsExactly("90.6 %", "89.8 %", "0.0 %");
    }

    private static String grade(int points, int most, int below, int lawNotMet, int notSeen, int criticalBelow) {
        var result = GRADE.answer(Map.of(
                "points", points,
                "most", most,
                "below", below,
                "lawNotMet", lawNotMet,
                "notSeen", notSeen,
                "criticalBelow", criticalBelow));
        return result.get("grade") + " " + result.get("verdict");
    }
}

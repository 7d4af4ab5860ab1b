package org.hearthmark.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private final ChecklistFile checklist = ChecklistFile.read();

    @Test
    void thereAreSixtyTwoItemsEachOnceAndEachWithThreeLevels() {
        assertThat(checklist.items()).hasSize(62).extracting(Item::id).doesNotHaveDuplicates();
        assertThat(checklist.items())
                .allSatisfy(item -> assertThat(item.levels()).containsOnlyKeys(1, 2, 3));
    }

    @Test
    void anInspectionOfAHomeRecordsNineteenItems() {
        assertThat(checklist.recordedIn("inspect-property"))
                .hasSize(19)
                .allSatisfy(item -> assertThat(item.scope()).isEqualTo(Scope.PROPERTY));
    }

    @Test
    void onlyLevelOneIsLawAndLawSaysToWhomItApplies() {
        assertThat(checklist.items()).allSatisfy(item -> {
            assertThat(item.law().keySet()).isSubsetOf(1);
            assertThat(item.law().isEmpty()).isEqualTo(item.lawAppliesTo() == null);
        });
    }

    @Test
    void theRegulationsOfSupportedAccommodationBindOnlyHomesForSixteenAndSeventeenYearOlds() {
        assertThat(checklist.items())
                .filteredOn(item -> item.law().getOrDefault(1, "").startsWith("SI 2023/416"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.lawAppliesTo()).isEqualTo("16-17"));
    }

    @Test
    void eachThresholdIsStricterThanTheOneBelow() {
        assertThat(checklist.items()).allSatisfy(item -> item.measured().ifPresent(ChecklistTest::risesWithTheLevel));
    }

    @Test
    void theSizeOfABedroomFollowsTheLicensingRegulations() {
        Item bedroom = checklist.items().stream()
                .filter(item -> item.id().equals("AC-08"))
                .findFirst()
                .orElseThrow();

        assertThat(bedroom.measure().thresholds().get(1)).isEqualByComparingTo("6.51");
        assertThat(bedroom.measure().highestLevelAllowed(new BigDecimal("7.2"))).isEqualTo(1);
    }

    @Test
    void itemsBelongToOfstedsFourStandards() {
        Set<String> standards = checklist.items().stream().map(Item::standard).collect(Collectors.toSet());

        assertThat(standards)
                .containsExactlyInAnyOrder("Leadership and management", "Protection", "Accommodation", "Support");
    }

    private static void risesWithTheLevel(Measure measure) {
        BigDecimal before = null;
        for (int level = 1; level <= 3; level++) {
            BigDecimal threshold = measure.thresholds().get(level);
            if (before != null && threshold != null) {
                int step = threshold.compareTo(before);
                assertThat(measure.compare() == Compare.AT_LEAST ? step : -step)
                        .as(measure.unit())
                        .isPositive();
            }
            before = threshold == null ? before : threshold;
        }
    }
}

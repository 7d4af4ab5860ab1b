package org.hearthmark.accreditation.application.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.accreditation.application.item.InspectionFindings.ItemFinding;
import org.hearthmark.standard.Asked;
import org.hearthmark.standard.Compare;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.Measure;
import org.hearthmark.standard.Scope;
import org.junit.jupiter.api.Test;

class FindingRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Item BEDROOM = item(
            "AC-08",
            new Measure(
                    "m2",
                    Compare.AT_LEAST,
                    Map.of(1, new BigDecimal("6.51"), 2, new BigDecimal("7.5"), 3, new BigDecimal("9.0"))));
    private static final Item GAS = item(
            "AC-04", new Measure("date of record", Compare.NOT_OLDER_THAN_MONTHS, Map.of(1, new BigDecimal("12"))));
    private static final Item SECURITY = item("AC-16", null);

    private final FindingRule rule = new FindingRule(new Asked(1, Map.of("AC-08", 1, "AC-04", 1, "AC-16", 1)), DAY);

    @Test
    void aLevelAboveWhatTheMeasureAllowsIsRefused() {
        assertThat(fault(BEDROOM, Level.LEVEL_2, "7.49", null)).isEqualTo("Level");
        assertThat(fault(BEDROOM, Level.LEVEL_2, "7.50", null)).isNull();
        assertThat(fault(GAS, Level.LEVEL_1, "2025-03-09", null)).isEqualTo("Level");
        assertThat(fault(GAS, Level.LEVEL_1, "2025-03-10", null)).isNull();
    }

    @Test
    void aLowerLevelThanTheMeasureAllowsIsTheInspectorsToChoose() {
        assertThat(fault(BEDROOM, Level.LEVEL_1, "12", null)).isNull();
    }

    @Test
    void aLevelIsNotClaimedWithoutTheMeasureThatItRestsOn() {
        assertThat(fault(BEDROOM, Level.LEVEL_1, null, null)).isEqualTo("Measure");
        assertThat(fault(BEDROOM, Level.NONE, null, "no bedroom measured yet")).isNull();
    }

    @Test
    void whoeverRecordsLessThanIsRequiredSaysWhy() {
        assertThat(fault(SECURITY, Level.ALMOST_1, null, null)).isEqualTo("Comment");
        assertThat(fault(SECURITY, Level.NOT_LOOKED_AT, null, null)).isEqualTo("Comment");
        assertThat(fault(SECURITY, Level.NOT_APPLICABLE, null, null)).isEqualTo("Comment");
        assertThat(fault(SECURITY, Level.ALMOST_1, null, "the back door does not lock"))
                .isNull();
        assertThat(fault(SECURITY, Level.LEVEL_1, null, null)).isNull();
    }

    @Test
    void whatIsNoValueOfTheMeasureIsRefused() {
        assertThat(fault(BEDROOM, Level.LEVEL_1, "big", null)).isEqualTo("Measure");
        assertThat(fault(GAS, Level.LEVEL_1, "12", null)).isEqualTo("Measure");
    }

    private String fault(Item item, Level level, String measure, String comment) {
        return rule.faultOf(
                        item,
                        new ItemFinding(item.id(), level, Optional.ofNullable(measure), Optional.ofNullable(comment)))
                .map(FindingRule.Fault::part)
                .orElse(null);
    }

    private static Item item(String id, Measure measure) {
        return new Item(
                id,
                "Accommodation",
                id,
                Scope.PROPERTY,
                "inspect-property",
                "observation",
                Map.of(),
                Map.of(),
                null,
                false,
                measure);
    }
}

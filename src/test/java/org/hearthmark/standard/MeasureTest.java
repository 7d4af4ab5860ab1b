package org.hearthmark.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    private static final Measure BEDROOM = new Measure("m²", Compare.AT_LEAST, levels("6.51", "7.5", "9.0"));
    private static final Measure BATHROOM = new Measure("people", Compare.AT_MOST, levels("5", "4", "3"));
    private static final Measure TEST_CALL = new Measure("minutes", Compare.AT_MOST, Map.of(2, BigDecimal.valueOf(15)));
    private static final Measure GAS =
            new Measure("date", Compare.NOT_OLDER_THAN_MONTHS, Map.of(1, BigDecimal.valueOf(12)));
    private static final LocalDate INSPECTION = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({"6.50, 0", "6.51, 1", "7.2, 1", "7.49, 1", "7.5, 2", "8.99, 2", "9, 3", "14, 3", "0, 0"})
    void aBedroomIsAsGoodAsItsSizeAllows(BigDecimal size, int highest) {
        assertThat(BEDROOM.highestLevelAllowed(size)).isEqualTo(highest);
    }

    @ParameterizedTest
    @CsvSource({"6, 0", "5, 1", "4, 2", "3, 3", "1, 3"})
    void fewerPeopleToABathroomAllowMore(BigDecimal people, int highest) {
        assertThat(BATHROOM.highestLevelAllowed(people)).isEqualTo(highest);
    }

    @ParameterizedTest
    @CsvSource({"16, 1", "15, 3"})
    void aLevelWithoutThresholdIsNotLimitedByTheMeasure(BigDecimal minutes, int highest) {
        assertThat(TEST_CALL.highestLevelAllowed(minutes)).isEqualTo(highest);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-20, 0", "2025-11-21, 3", "2026-11-21, 3", "2026-11-22, 0"})
    void aCertificateCountsForItsMonthsAndNotBeforeItsDate(LocalDate dated, int highest) {
        assertThat(GAS.highestLevelAllowed(dated, INSPECTION)).isEqualTo(highest);
    }

    @Test
    void aCertificateOfLeapDayEndsWithFebruary() {
        LocalDate leapDay = LocalDate.of(2024, 2, 29);

        assertThat(GAS.highestLevelAllowed(leapDay, LocalDate.of(2025, 2, 28))).isEqualTo(3);
        assertThat(GAS.highestLevelAllowed(leapDay, LocalDate.of(2025, 3, 1))).isZero();
    }

    @Test
    void aDateIsNotHeldAgainstANumberNorANumberAgainstADate() {
        assertThatIllegalArgumentException().isThrownBy(() -> GAS.highestLevelAllowed(BigDecimal.TEN));
        assertThatIllegalArgumentException().isThrownBy(() -> BEDROOM.highestLevelAllowed(INSPECTION, INSPECTION));
    }

    private static Map<Integer, BigDecimal> levels(String one, String two, String three) {
        return Map.of(1, new BigDecimal(one), 2, new BigDecimal(two), 3, new BigDecimal(three));
    }
}

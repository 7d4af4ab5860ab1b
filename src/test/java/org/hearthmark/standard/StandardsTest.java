package org.hearthmark.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hearthmark.HearthmarkTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HearthmarkTest
class StandardsTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final Ground ANYWHERE = new Ground("London", "SELF_CONTAINED");

    private final Standards standards;
    private final JdbcClient jdbc;

    @Autowired
    StandardsTest(Standards standards, JdbcClient jdbc) {
        this.standards = standards;
        this.jdbc = jdbc;
    }

    @Test
    void theTablesHoldTheChecklistOfTheRelease() {
        assertThat(standards.items())
                .usingRecursiveComparison()
                .withComparatorForType(java.math.BigDecimal::compareTo, java.math.BigDecimal.class)
                .isEqualTo(ChecklistFile.read().items());
    }

    @Test
    void versionOneRequiresLevelOneOfEveryItemFromItsFirstDay() {
        var asked = standards.bar(ANYWHERE).on(FIRST_DAY);

        assertThat(asked.version()).isEqualTo(1);
        assertThat(asked.levels()).hasSize(62).containsEntry("AC-08", 1);
    }

    @Test
    void beforeTheFirstDayNoStandardIsInForce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standards.bar(ANYWHERE).on(FIRST_DAY.minusDays(1)));
    }

    @Test
    void anItemOrVersionThatDoesNotExistIsSaidSo() {
        assertThatIllegalArgumentException().isThrownBy(() -> standards.item("AC-99"));
        assertThatIllegalArgumentException().isThrownBy(() -> standards.version(9_999));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update standard.item_level set threshold = 5 where item = 'AC-08'",
                "delete from standard.required_level where item = 'AC-04'",
                "update standard.version set effective_from = '2027-01-01'",
                "truncate standard.item cascade"
            })
    void whatIsPublishedIsNeverChanged(String change) {
        assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("publish a new version");
    }
}

package org.hearthmark.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeRangeTest {

    @ParameterizedTest
    @CsvSource({
        "AGE_16_17, 15, false",
        "AGE_16_17, 16, true",
        "AGE_16_17, 17, true",
        "AGE_16_17, 18, false",
        "AGE_18_PLUS, 17, false",
        "AGE_18_PLUS, 18, true",
        "AGE_18_PLUS, 25, true",
        "BOTH, 15, false",
        "BOTH, 16, true",
        "BOTH, 18, true"
    })
    void aHomeAdmitsTheAgesItIsOfferedForAndNobodyUnder16(AgeRange ages, int age, boolean admits) {
        assertThat(ages.admits(age)).isEqualTo(admits);
    }
}

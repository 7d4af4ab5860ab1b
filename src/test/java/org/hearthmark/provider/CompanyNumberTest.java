package org.hearthmark.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1234567, 01234567",
        "01234567, 01234567",
        "SC 12345, SC012345",
        "sc12345, SC012345",
        "oc 312 345, OC312345",
        "NI012345, NI012345",
        "R0000012, R0000012",
        "IP12345R, IP12345R",
        "6402, 00006402"
    })
    void aNumberIsEightCharactersHoweverItIsTyped(String typed, String number) {
        assertThat(CompanyNumber.parse(typed)).contains(new CompanyNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "123456789", "SC", "SC1234567", "ABCDEFGH", "0123456X7", "01234-567", "０１２３４５６７"})
    void whatCannotBeANumberIsNone(String typed) {
        assertThat(CompanyNumber.parse(typed)).isEmpty();
    }

    @Test
    void nothingTypedIsNoNumber() {
        assertThat(CompanyNumber.parse(null)).isEmpty();
    }
}

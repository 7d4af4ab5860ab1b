package org.hearthmark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"ana@home.example", " Ana.Reyes+homes@sub.home-care.co.uk ", "o'neill@home.example"})
    void whatCanBeAnAddressIsTaken(String typed) {
        assertThat(EmailAddress.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "ana@home",
                "@home.example",
                "ana@@home.example",
                "ana reyes@home.example",
                "ana@home.example\r\nBcc: eve@home.example",
                "<ana@home.example>",
                "ana@home.example,eve@home.example",
                "ana\u0000@home.example"
            })
    void whatCannotBeAnAddressIsNot(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void anAddressLongerThanMailAllowsIsNone() {
        assertThat(EmailAddress.parse("a@" + "b".repeat(60).concat(".").repeat(5) + "example"))
                .isEmpty();
        assertThat(EmailAddress.parse("a".repeat(100_000))).isEmpty();
    }

    @Test
    void upperAndLowerCaseAreTheSame() {
        assertThat(EmailAddress.parse("Ana@Home.example").orElseThrow().is("ana@home.EXAMPLE"))
                .isTrue();
    }
}

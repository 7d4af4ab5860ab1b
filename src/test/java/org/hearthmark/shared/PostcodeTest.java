package org.hearthmark.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @CsvSource({
        "E8 1EA, E8, 1EA",
        "e81ea, E8, 1EA",
        "'  e8   1ea ', E8, 1EA",
        "'E8\u00a01EA', E8, 1EA",
        "'E\t8 1 EA', E8, 1EA",
        "EC1A 1BB, EC1A, 1BB",
        "W1A0AX, W1A, 0AX",
        "M1 1AE, M1, 1AE",
        "B33 8TH, B33, 8TH",
        "cr26xh, CR2, 6XH",
        "DN551PT, DN55, 1PT",
    })
    void aPostcodeIsUnderstoodInAnyCaseAndSpacing(String typed, String outcode, String incode) {
        assertThat(Postcode.parse(typed)).contains(new Postcode(outcode, incode));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "E8",
                "1EA",
                "E8 1E",
                "E8 1EAA",
                "E8 1CA",
                "88 1EA",
                "EEE8 1EA",
                "E8-1EA",
                "E8 1EA; drop table x",
                "<b>E8 1EA</b>",
                "Е8 1ЕА",
                "E８ １EA",
                "ı8 1EA",
                "E8\u00001EA",
                "E8\n1EA\nE8 1EA"
            })
    void whatCannotBeAPostcodeIsNone(String typed) {
        assertThat(Postcode.parse(typed)).isEmpty();
    }

    @Test
    void endlessInputIsNoneAtOnce() {
        assertThat(Postcode.parse(" ".repeat(1_000_000) + "E8 1EA")).isEmpty();
        assertThat(Postcode.parse("E8".repeat(1_000_000))).isEmpty();
    }

    @Test
    void itIsWrittenWithOneSpace() {
        assertThat(Postcode.parse("ec1a1bb")).get().hasToString("EC1A 1BB");
    }

    @Test
    void onlyAWellFormedOneCanBeMade() {
        assertThatThrownBy(() -> new Postcode("e8", "1EA")).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.hearthmark.provider.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "CAPITALS, MARIGOLD & VETCH HOMES LTD",
        "NO_LEGAL_FORM, marigold & vetch homes",
        "OTHER_LEGAL_FORM, Marigold & Vetch Homes Limited",
        "AND_SIGN, The Marigold and Vetch Homes Ltd",
        "HYPHENS, Marigold-&-Vetch-Homes C.I.C.",
        "TRADING_AS, Nightjar Holdings Ltd t/a Marigold & Vetch Homes Ltd",
        "LETTER_LEFT_OUT, Mariold & Vetch Homes Ltd",
        "LETTERS_SWAPPED, Margiold & Vetch Homes Ltd",
        "ACCENT, Marigold & Vétch Homes Ltd"
    })
    void aNameIsSpelledByAFixedRule(Spelling spelling, String spelled) {
        assertThat(spelling.of("Marigold & Vetch Homes Ltd")).isEqualTo(spelled);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleTakesAnyName(Spelling spelling) {
        assertThat(spelling.of("A B")).isNotBlank();
    }
}

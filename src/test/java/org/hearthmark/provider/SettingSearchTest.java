package org.hearthmark.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingSearchTest {

    @Test
    void aReferenceAPostcodeAndAUrnAreRecognisedInAnyCase() {
        assertThat(parametersOf(" set-2026-000045 ")).isEqualTo(Map.of("reference", "SET-2026-000045"));
        assertThat(parametersOf("e81ea")).isEqualTo(Map.of("outcode", "E8", "incode", "1EA"));
        assertThat(parametersOf("2712345")).isEqualTo(Map.of("urn", "2712345"));
        assertThat(parametersOf("sc123456")).isEqualTo(Map.of("urn", "SC123456"));
    }

    @Test
    void anythingElseIsPartsOfAName() {
        assertThat(parametersOf("Mare  STREET")).isEqualTo(Map.of("part0", "%Mare%", "part1", "%STREET%"));
    }

    @Test
    void whatWouldBeAWildcardIsMeantAsItIs() {
        assertThat(parametersOf("50%_\\")).containsEntry("part0", "%50\\%\\_\\\\%");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\0"})
    void nothingTypedFindsNothing(String typed) {
        assertThat(SettingSearch.of(typed)).isEmpty();
    }

    @Test
    void endlessInputFindsNothing() {
        assertThat(SettingSearch.of("a ".repeat(10_000))).isEmpty();
    }

    private static Map<String, Object> parametersOf(String typed) {
        return SettingSearch.of(typed).orElseThrow().parameters();
    }
}

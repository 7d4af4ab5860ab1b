package org.hearthmark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();
    private final EmailAddress email = new EmailAddress("maria.lindqvist@lanternfold.example");

    @ParameterizedTest
    @ValueSource(
            strings = {"three wet umbrellas", "übermäßig viele Löffel", "🦔🦔🦡🦡🐿🐿🦊🦊🐦🐦🐝🐝", "kX9#vb2!mQ7z"})
    void longOnesThatAreHardToGuessAreTaken(String password) {
        assertThat(rules.faultOf(password, email)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "elevenchars"})
    void elevenCharactersAreTooFew(String password) {
        assertThat(rules.faultOf(password, email))
                .hasValueSatisfying(fault -> assertThat(fault).contains("at least 12"));
    }

    @Test
    void whatWouldNotCountIsNotTaken() {
        assertThat(rules.faultOf("abcdefghij".repeat(7) + "xyz", email))
                .hasValueSatisfying(fault -> assertThat(fault).contains("no more than 72"));
        assertThat(rules.faultOf("three wet\u0000 umbrellas", email)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password Password",
                "PASSWORD-2026!",
                "qwertyuiop12",
                "123456789012",
                "aaaaaaaaaaaa",
                "abababababab",
                "letmein-please!",
                "Hearthmark2026"
            })
    void whatEverybodyGuessesFirstIsNotTaken(String password) {
        assertThat(rules.faultOf(password, email)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maria.lindqvist", "Maria.Lindqvist@lanternfold.example", "lanternfold.example"})
    void theAddressIsNoPassword(String password) {
        assertThat(rules.faultOf(password, email))
                .hasValueSatisfying(fault -> assertThat(fault).contains("not your e-mail address"));
    }
}

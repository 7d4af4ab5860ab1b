package org.hearthmark.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What a password must be: long, and none that everybody guesses first. Source: the advice of the National Cyber Security
 * Centre, length and a list of refused ones rather than rules of composition.
 */
@Component
class PasswordRules {

    static final int SHORTEST = 12;

    /** Bytes: what bcrypt reads of a password, the rest would not count. */
    static final int LONGEST = 72;

    private static final int FEWEST_DIFFERENT = 4;

    private final Set<String> common;

    PasswordRules() {
        try (InputStream list = new ClassPathResource("identity/common-passwords.txt").getInputStream()) {
            common = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PasswordRules::core)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list of common passwords cannot be read", unreadable);
        }
    }

    /** What is wrong with it for whoever reads mail at this address; empty for nothing. */
    Optional<String> faultOf(String password, EmailAddress email) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.codePoints().count() < SHORTEST) {
            return Optional.of(
                    "Choose a password of at least 12 characters, such as three words that you can remember");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.of("Choose a password of no more than 72 characters, fewer with accents or symbols");
        }
        if (password.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("Choose a password of letters, digits, spaces and symbols");
        }
        if (lower.contains(email.key()) || email.key().contains(lower)) {
            return Optional.of("Choose a password that is not your e-mail address");
        }
        return guessedFirst(lower)
                ? Optional.of("Choose a password that is harder to guess: this one is among the most common")
                : Optional.empty();
    }

    private boolean guessedFirst(String lower) {
        return lower.chars().distinct().count() < FEWEST_DIFFERENT || common.contains(core(lower));
    }

    /** Without what people add at the end: digits and marks. */
    private static String core(String password) {
        String lower = password.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]+", "");
        String core = lower.replaceAll("[0-9!?.*#@$]+$", "");
        return core.isEmpty() ? lower : core;
    }
}

package org.hearthmark.identity;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * The user name of somebody new: it stands for a person and says nothing of them, so that it can stay in records for ever.
 * They sign in with their e-mail address, and pages show their name.
 */
final class OpaqueName {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 12;
    private static final Pattern FORM = Pattern.compile("p-[a-z2-7]{12}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private OpaqueName() {}

    /** One of 2 to the power of 60: nobody else has it. */
    static String next() {
        StringBuilder name = new StringBuilder("p-");
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(at -> name.append(ALPHABET.charAt(at)));
        return name.toString();
    }

    static boolean is(String username) {
        return FORM.matcher(username).matches();
    }
}

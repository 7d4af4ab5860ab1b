package org.hearthmark.accreditation.application.paper;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a certificate: 80 random bits, so that nobody finds one by trying, in letters and digits that are not
 * mistaken for each other on paper.
 */
public final class CertificateCode {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final Pattern WHOLE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private CertificateCode() {}

    /** Such as KX7M-29QA-4TRB-WZ3H. */
    static String fresh() {
        return grouped(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (code, at) -> code.append(ALPHABET.charAt(at)), StringBuilder::append)
                .toString());
    }

    /** A code as somebody typed it, with or without hyphens and spaces, in small or capital letters. */
    public static Optional<String> typed(String text) {
        String bare = text.toUpperCase(Locale.ROOT).replaceAll("[\\s–-]", "");
        return WHOLE.matcher(bare).matches() ? Optional.of(grouped(bare)) : Optional.empty();
    }

    private static String grouped(String bare) {
        return bare.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}

package org.hearthmark.provider;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number at Companies House: eight characters, digits or a prefix of two and digits. People leave out leading zeros and
 * add spaces.
 */
public record CompanyNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{8}|[A-Z]{2}[0-9]{6}|[A-Z][A-Z0-9][0-9]{5}[A-Z0-9]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,8}");
    private static final Pattern PREFIXED = Pattern.compile("([A-Z]{2})([0-9]{1,6})");
    private static final int LONGEST_TYPED = 32;

    public CompanyNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a company number: " + value);
        }
    }

    /** What a person typed: any case, any spacing, with or without leading zeros. Empty when that cannot be a number. */
    public static Optional<CompanyNumber> parse(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        var text = typed.replaceAll("[\\s\\u00A0]+", "").toUpperCase(Locale.ROOT);
        var filled = filled(text);
        return FORM.matcher(filled).matches() ? Optional.of(new CompanyNumber(filled)) : Optional.empty();
    }

    private static String filled(String text) {
        if (DIGITS.matcher(text).matches()) {
            return "0".repeat(8 - text.length()) + text;
        }
        var prefixed = PREFIXED.matcher(text);
        return prefixed.matches()
                ? prefixed.group(1) + "0".repeat(6 - prefixed.group(2).length()) + prefixed.group(2)
                : text;
    }

    @Override
    public String toString() {
        return value;
    }
}

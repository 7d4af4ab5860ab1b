package org.hearthmark.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A British postcode, well formed but not known to exist: outcode ("E8") and incode ("1EA"). */
public record Postcode(String outcode, String incode) {

    private static final Pattern OUTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");
    private static final Pattern INCODE = Pattern.compile("[0-9][ABD-HJLNP-UW-Z]{2}");
    private static final Pattern TYPED = Pattern.compile("([A-Za-z0-9]{2,4})([0-9][A-Za-z]{2})");
    private static final int LONGEST_TYPED = 32;

    public Postcode {
        if (!OUTCODE.matcher(outcode).matches() || !INCODE.matcher(incode).matches()) {
            throw new IllegalArgumentException("not a postcode");
        }
    }

    /** What a person typed: any case, any spacing. Empty when that cannot be a postcode. */
    public static Optional<Postcode> parse(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        Matcher parts = TYPED.matcher(typed.replaceAll("[\\s\\u00A0]+", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String outcode = parts.group(1).toUpperCase(Locale.ROOT);
        String incode = parts.group(2).toUpperCase(Locale.ROOT);
        boolean wellFormed =
                OUTCODE.matcher(outcode).matches() && INCODE.matcher(incode).matches();
        return wellFormed ? Optional.of(new Postcode(outcode, incode)) : Optional.empty();
    }

    @Override
    public String toString() {
        return outcode + " " + incode;
    }
}

package org.hearthmark.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address as somebody typed it, as far as its form can be judged; upper and lower case are the same. */
public record EmailAddress(String value) {

    /** As RFC 5321 has it. */
    public static final int LONGEST = 254;

    private static final Pattern FORM = Pattern.compile(
            "[^\\s\\p{Cntrl}@<>()\\[\\],;:\"\\\\]{1,64}@([\\p{L}\\p{N}-]{1,63}\\.)+[\\p{L}\\p{N}-]{2,63}");

    public EmailAddress {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** Empty when that cannot be an address. */
    public static Optional<EmailAddress> parse(String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.length() <= LONGEST && FORM.matcher(text).matches()
                ? Optional.of(new EmailAddress(text))
                : Optional.empty();
    }

    /** Under which it is compared. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    public boolean is(String other) {
        return key().equals(other.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}

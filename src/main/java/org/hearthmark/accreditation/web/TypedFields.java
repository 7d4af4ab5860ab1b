package org.hearthmark.accreditation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.hearthmark.shared.web.DateEntry;
import org.springframework.validation.Errors;

/** The rules that typed text must keep, each with the message that says what to do; every fault goes to its field. */
public final class TypedFields {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");
    private static final Pattern POUNDS = Pattern.compile("\\d{1,3}(,?\\d{3}){0,3}(\\.\\d{1,2})?");

    private final Errors errors;

    public TypedFields(Errors errors) {
        this.errors = errors;
    }

    /** Text that must be there, of at most {@code longest} characters. */
    public void text(String field, String typed, int longest, String ifMissing) {
        if (typed.isBlank()) {
            fault(field, ifMissing);
        } else if (typed.length() > longest) {
            fault(field, "Use " + longest + " characters or fewer");
        }
    }

    public void email(String field, String typed) {
        if (typed.length() > 200 || !EMAIL.matcher(typed).matches()) {
            fault(field, "Enter an email address in the correct format, like name@example.com");
        }
    }

    /** Text of a fixed shape; left empty it is accepted. */
    public void shapeIfAny(String field, String typed, Pattern shape, String message) {
        if (!typed.isBlank() && !shape.matcher(typed).matches()) {
            fault(field, message);
        }
    }

    public void whole(String field, String typed, int least, int most, String what) {
        if (!WHOLE.matcher(typed).matches() || Integer.parseInt(typed) < least || Integer.parseInt(typed) > most) {
            fault(field, "Enter " + what + " as a whole number from " + least + " to " + most);
        }
    }

    public void pounds(String field, String typed, String what) {
        if (!POUNDS.matcher(typed).matches()) {
            fault(field, "Enter " + what + " in pounds, like 10,000,000");
        }
    }

    public <E extends Enum<E>> void choice(String field, String typed, E[] choices, String ifMissing) {
        if (Arrays.stream(choices).noneMatch(choice -> choice.name().equals(typed))) {
            fault(field, ifMissing);
        }
    }

    public void date(String field, DateEntry typed, String what) {
        if (typed.date().isEmpty()) {
            fault(field, typed.blank() ? "Enter " + what : "Enter " + what + " as a real date, like 27 3 2027");
        }
    }

    public void notAfter(String field, DateEntry typed, LocalDate last, String message) {
        if (typed.date().filter(day -> day.isAfter(last)).isPresent()) {
            fault(field, message);
        }
    }

    public void fault(String field, String message) {
        if (!errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "typed", message);
        }
    }

    public static BigDecimal pounds(String typed) {
        return new BigDecimal(typed.replace(",", ""));
    }
}

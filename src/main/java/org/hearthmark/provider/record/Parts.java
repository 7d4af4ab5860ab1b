package org.hearthmark.provider.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The rules that the parts of an answer keep, each with the message that says what to do; the first fault of a part counts. */
final class Parts {

    private static final BigDecimal MOST_POUNDS = new BigDecimal("9999999999");

    private final LocalDate today;
    private final Map<String, String> problems = new LinkedHashMap<>();

    Parts(LocalDate today) {
        this.today = today;
    }

    Map<String, String> problems() {
        return problems;
    }

    void text(String field, String text, int longest, String ifMissing) {
        require(text != null && !text.isBlank(), field, ifMissing);
        atMost(field, text, longest);
    }

    void atMost(String field, String text, int longest) {
        require(text == null || text.length() <= longest, field, "Use " + longest + " characters or fewer");
    }

    void shape(String field, String text, Pattern shape, String otherwise) {
        require(text == null || shape.matcher(text).matches(), field, otherwise);
    }

    void whole(String field, Integer number, int least, int most, String what) {
        require(
                number != null && number >= least && number <= most,
                field,
                "Enter " + what + ", from " + least + " to " + most);
    }

    void pounds(String field, BigDecimal pounds, String what) {
        require(
                pounds != null && pounds.signum() >= 0 && pounds.compareTo(MOST_POUNDS) <= 0,
                field,
                "Enter " + what + " in pounds, like 10,000,000");
    }

    void day(String field, LocalDate day, String what) {
        require(
                day != null && day.getYear() >= 1990 && day.getYear() <= today.getYear() + 20,
                field,
                "Enter " + what + " as a real date, like 27 3 2027");
    }

    void require(boolean holds, String field, String otherwise) {
        if (!holds) {
            problems.putIfAbsent(field, otherwise);
        }
    }
}

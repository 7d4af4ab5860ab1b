package org.hearthmark.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Rules of answers that are numbers. */
final class NumberRules {

    private static final int MOST_DIGITS = 15;

    private NumberRules() {}

    static Optional<String> fault(Question question, Object value) {
        Optional<BigDecimal> read = read(value);
        if (read.isEmpty()) {
            return Optional.of(question.label() + ": this has to be a number.");
        }
        BigDecimal number = read.get();
        JsonNode validate = question.component().path("validate");
        JsonNode decimals = question.component().path("decimalDigits");
        if (decimals.isNumber() && number.stripTrailingZeros().scale() > decimals.asInt()) {
            return Optional.of(question.label()
                    + (decimals.asInt() == 0
                            ? ": give a whole number."
                            : ": use at most " + decimals.asInt() + " decimal places."));
        }
        if (validate.path("min").isNumber()
                && number.compareTo(validate.path("min").decimalValue()) < 0) {
            return Optional.of(
                    question.label() + ": give " + validate.path("min").asText() + " or more.");
        }
        if (validate.path("max").isNumber()
                && number.compareTo(validate.path("max").decimalValue()) > 0) {
            return Optional.of(
                    question.label() + ": give " + validate.path("max").asText() + " or less.");
        }
        return Optional.empty();
    }

    /** The number, unless it is none or has more digits than any answer needs. */
    private static Optional<BigDecimal> read(Object value) {
        BigDecimal number = null;
        if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            number = BigDecimal.valueOf(((Number) value).longValue());
        } else if (value instanceof BigInteger whole) {
            number = new BigDecimal(whole);
        } else if (value instanceof BigDecimal decimal) {
            number = decimal;
        } else if (value instanceof Double || value instanceof Float) {
            double raw = ((Number) value).doubleValue();
            number = Double.isFinite(raw) ? BigDecimal.valueOf(raw) : null;
        }
        return Optional.ofNullable(number)
                .filter(given -> given.precision() <= MOST_DIGITS + 2 && Math.abs(given.scale()) <= MOST_DIGITS);
    }
}

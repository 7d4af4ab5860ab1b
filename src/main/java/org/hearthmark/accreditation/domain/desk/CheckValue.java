package org.hearthmark.accreditation.domain.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A value that is seen in a desk check, and the best result that it allows. A number that reaches no threshold of clear is
 * amber; it is a stop only below a threshold of amber, because a value that nothing names is amber.
 *
 * @param unit      of a number; null elsewhere
 * @param when      the answers for which the value is asked
 * @param atLeast   the lowest number for a result, with the bound itself
 * @param moreThan  the number that has to be exceeded for a result
 * @param atMost    the highest number for a result, with the bound itself
 * @param expired   the best result when the date lies before the day on which it was seen; null where dates do not run out
 * @param before    the day before which a date has to lie for a result
 * @param notAfterSeen whether the date cannot lie after the day on which it was seen
 * @param noPromise whether a promise cannot stand in for what the value lacks: it is below what the law asks
 */
public record CheckValue(
        String name,
        Kind kind,
        String label,
        String unit,
        String hint,
        List<String> when,
        boolean required,
        int decimals,
        BigDecimal min,
        BigDecimal max,
        int maxLength,
        String pattern,
        String patternMessage,
        List<Option> options,
        Map<CheckResult, BigDecimal> atLeast,
        Map<CheckResult, BigDecimal> moreThan,
        Map<CheckResult, BigDecimal> atMost,
        CheckResult expired,
        Map<CheckResult, LocalDate> before,
        boolean notAfterSeen,
        boolean noPromise) {

    /** How a value is written. */
    public enum Kind {
        NUMBER,
        DATE,
        TEXT,
        CHOICE,
        CHOICES
    }

    /** One of the values to choose from, and the best result that it allows. */
    public record Option(String code, String text, CheckResult allows) {}

    public CheckValue {
        when = List.copyOf(when);
        options = Optional.ofNullable(options).map(List::copyOf).orElse(List.of());
        atLeast = Optional.ofNullable(atLeast).map(Map::copyOf).orElse(Map.of());
        moreThan = Optional.ofNullable(moreThan).map(Map::copyOf).orElse(Map.of());
        atMost = Optional.ofNullable(atMost).map(Map::copyOf).orElse(Map.of());
        before = Optional.ofNullable(before).map(Map::copyOf).orElse(Map.of());
    }

    /** The best result that a value allows: clear, amber or stop. */
    public CheckResult allows(Object value, LocalDate seenOn) {
        return switch (kind) {
            case NUMBER -> best(result -> within(result, new BigDecimal(value.toString())));
            case DATE -> allowsDay(LocalDate.parse(value.toString()), seenOn);
            case TEXT -> CheckResult.CLEAR;
            case CHOICE -> allowsChoices(List.of(value));
            case CHOICES -> allowsChoices((Collection<?>) value);
        };
    }

    private boolean within(CheckResult result, BigDecimal number) {
        return holds(atLeast.get(result), bound -> number.compareTo(bound) >= 0)
                && holds(moreThan.get(result), bound -> number.compareTo(bound) > 0)
                && holds(atMost.get(result), bound -> number.compareTo(bound) <= 0);
    }

    private CheckResult allowsDay(LocalDate day, LocalDate seenOn) {
        if (expired != null && day.isBefore(seenOn)) {
            return expired;
        }
        return best(result -> holds(before.get(result), day::isBefore));
    }

    private CheckResult allowsChoices(Collection<?> chosen) {
        return options.stream()
                .filter(option -> chosen.contains(option.code()))
                .map(Option::allows)
                .filter(Objects::nonNull)
                .max(CheckResult::compareTo)
                .orElse(CheckResult.CLEAR);
    }

    private static CheckResult best(Predicate<CheckResult> within) {
        if (within.test(CheckResult.CLEAR) && within.test(CheckResult.AMBER)) {
            return CheckResult.CLEAR;
        }
        return within.test(CheckResult.AMBER) ? CheckResult.AMBER : CheckResult.STOP;
    }

    private static <T> boolean holds(T bound, Predicate<T> met) {
        return bound == null || met.test(bound);
    }

    /** A value as people read it. */
    public String inWords(Object value) {
        return switch (kind) {
            case NUMBER ->
                "pounds".equals(unit) ? "£" + "%,.0f".formatted(new BigDecimal(value.toString())) : value + "";
            case CHOICE -> textOf(value);
            case CHOICES ->
                String.join(
                        ", ", ((Collection<?>) value).stream().map(this::textOf).toList());
            default -> value.toString();
        };
    }

    private String textOf(Object code) {
        return options.stream()
                .filter(option -> option.code().equals(code))
                .map(Option::text)
                .findFirst()
                .orElse(String.valueOf(code));
    }
}

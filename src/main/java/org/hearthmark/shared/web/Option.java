package org.hearthmark.shared.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One choice of radios, checkboxes or a select.
 *
 * @param hint null for none
 */
public record Option(String value, String text, String hint) {

    public static Option of(String value, String text) {
        return new Option(value, text, null);
    }

    /** Choices from the constants of an enum: {@code Option.list(AgeRange.values(), AgeRange::label)}. */
    public static <E extends Enum<E>> List<Option> list(E[] constants, Function<E, String> text) {
        return Arrays.stream(constants).map(c -> of(c.name(), text.apply(c))).toList();
    }
}

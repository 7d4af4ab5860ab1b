package org.hearthmark.workflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** What a person entered in a task's form, by field; read after the form's own rules have accepted it. */
public record Answers(Map<String, Object> values) {

    /** The text, or an empty text when the field was left empty. */
    public String text(String name) {
        return optionalText(name).orElse("");
    }

    public Optional<String> optionalText(String name) {
        return Optional.ofNullable(values.get(name)).map(Object::toString).filter(text -> !text.isBlank());
    }

    public boolean yes(String name) {
        return optionalText(name)
                .filter(text -> text.equals("true") || text.equals("yes"))
                .isPresent();
    }

    public Optional<Integer> number(String name) {
        return decimal(name).map(BigDecimal::intValueExact);
    }

    public Optional<BigDecimal> decimal(String name) {
        return optionalText(name).map(BigDecimal::new);
    }

    public Optional<LocalDate> date(String name) {
        return optionalText(name).map(text -> LocalDate.parse(text.substring(0, 10)));
    }

    /** The local time as entered: Camunda Forms may add the offset of the browser, which is not part of the answer. */
    public Optional<LocalDateTime> dateTime(String name) {
        return optionalText(name).map(Answers::localDateTime);
    }

    private static LocalDateTime localDateTime(String text) {
        boolean hasOffset = text.endsWith("Z") || text.lastIndexOf('+') > 10 || text.lastIndexOf('-') > 10;
        return hasOffset ? OffsetDateTime.parse(text).toLocalDateTime() : LocalDateTime.parse(text);
    }

    /** The answers of a group with a path of its own; empty answers when there are none. */
    @SuppressWarnings("unchecked")
    public Answers group(String name) {
        return values.get(name) instanceof Map<?, ?> group
                ? new Answers((Map<String, Object>) group)
                : new Answers(Map.of());
    }
}

package org.hearthmark.shared.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.spring6.context.SpringContextUtils;
import org.thymeleaf.spring6.util.FieldUtils;
import org.thymeleaf.standard.expression.StandardExpressions;

/**
 * What a form fragment needs to know of its field, as {@code #bound} in templates: the value from the bound form object
 * as it was typed, the error from its binding result or from the model's map {@code fields}.
 */
public class BoundFields {

    /** A field of the form; {@code error} is null where there is none. */
    public record Field(String id, String name, String value, Set<String> values, String error) {

        public boolean has(String option) {
            return values.contains(option);
        }
    }

    /** A problem with a field, as the error summary lists it. */
    public record Problem(String id, String message) {}

    private final IExpressionContext context;

    BoundFields(IExpressionContext context) {
        this.context = context;
    }

    /** An id of the page for a field, as the error summary links to it: {@code homes[0].name} is {@code homes-0-name}. */
    public static String id(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    /** @param given a value that goes before the bound one; null for none */
    public Field field(String name, Object given) {
        Object actual = given != null ? given : actual(name);
        Set<String> values = actual instanceof Collection<?> many
                ? many.stream().map(BoundFields::written).collect(Collectors.toSet())
                : Set.of(written(actual));
        String value = given != null ? written(given) : displayed(name, actual);
        return new Field(id(name), name, value, values, error(name));
    }

    public Field field(String name) {
        return field(name, null);
    }

    /** A field made of several inputs, such as a date: its parts have the values. */
    public Field part(String name) {
        return new Field(id(name), name, "", Set.of(), error(name));
    }

    /** The ids of what describes a field, for a screen reader; null for none. */
    public String describedBy(Field field, Object hint) {
        String ids = Stream.of(
                        hint == null ? "" : field.id() + "-hint", field.error() == null ? "" : field.id() + "-error")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** Choices given as a list of {@link Option} or as a map of value to text. */
    public List<Option> options(Object given) {
        if (given instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> Option.of(written(e.getKey()), written(e.getValue())))
                    .toList();
        }
        return ((Collection<?>) given).stream().map(Option.class::cast).toList();
    }

    /** Every problem of the form, in the order in which they were found. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        results()
                .flatMap(result -> result.getFieldErrors().stream())
                .map(e -> new Problem(id(e.getField()), message(e)))
                .forEach(problems::add);
        results()
                .flatMap(result -> result.getGlobalErrors().stream())
                .map(e -> new Problem(null, e.getDefaultMessage()))
                .forEach(problems::add);
        refused().forEach((name, message) -> problems.add(new Problem(id(name), message)));
        return problems;
    }

    /** The message for a field, or for one of the parts of a date; null for none. */
    public String error(String name) {
        return Stream.concat(
                        results()
                                .flatMap(result -> result.getFieldErrors().stream())
                                .filter(e -> e.getField().equals(name))
                                .map(this::message),
                        refused().entrySet().stream()
                                .filter(e -> e.getKey().equals(name))
                                .map(Map.Entry::getValue))
                .findFirst()
                .orElse(null);
    }

    private String message(FieldError error) {
        return SpringContextUtils.getRequestContext(context).getMessageSource().getMessage(error, context.getLocale());
    }

    private Stream<BindingResult> results() {
        return ((ITemplateContext) context)
                .getVariableNames().stream()
                        .filter(name -> name.startsWith(BindingResult.MODEL_KEY_PREFIX))
                        .map(context::getVariable)
                        .filter(BindingResult.class::isInstance)
                        .map(BindingResult.class::cast);
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> refused() {
        return context.getVariable("fields") instanceof Map<?, ?> fields ? (Map<String, String>) fields : Map.of();
    }

    private boolean bound() {
        return context instanceof ITemplateContext template && template.hasSelectionTarget();
    }

    private Object actual(String name) {
        if (!bound()) {
            return null;
        }
        String selection = "*{" + name + "}";
        return StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, selection)
                .execute(context);
    }

    private String displayed(String name, Object actual) {
        return bound() && !(actual instanceof Collection<?>)
                ? Objects.requireNonNullElse(
                        FieldUtils.getBindStatus(context, "*{" + name + "}").getDisplayValue(), "")
                : written(actual);
    }

    private static String written(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : Objects.toString(value, "");
    }
}

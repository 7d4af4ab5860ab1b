package org.hearthmark.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Rules of answers that are chosen from the options written in the form. */
final class OptionRules {

    private OptionRules() {}

    static void requireCheckable(JsonNode component) {
        if (!component.path("values").isArray()) {
            throw new IllegalArgumentException(component.path("id").asText() + " has no fixed list of options");
        }
    }

    static Optional<String> faultOfOne(Question question, Object value) {
        return options(question).contains(value)
                ? Optional.empty()
                : Optional.of(question.label() + ": choose one of the answers on offer.");
    }

    static Optional<String> faultOfSeveral(Question question, Object value) {
        if (!(value instanceof Collection<?> chosen)) {
            return Optional.of(question.label() + ": choose from the answers on offer.");
        }
        if (!options(question).containsAll(chosen)) {
            return Optional.of(question.label() + ": choose only answers on offer.");
        }
        return new HashSet<>(chosen).size() == chosen.size()
                ? Optional.empty()
                : Optional.of(question.label() + ": choose each answer once.");
    }

    private static Set<Object> options(Question question) {
        JsonNode values = question.component().path("values");
        return StreamSupport.stream(values.spliterator(), false)
                .map(option -> option.path("value").asText())
                .collect(Collectors.toSet());
    }
}

package org.hearthmark.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One question of a form and what it admits as an answer. */
record Question(JsonNode component, AnswerType type, List<String> place, List<String> hiddenBy) {

    String id() {
        return component.path("id").asText();
    }

    String label() {
        return component.path("label").asText(component.path("dateLabel").asText(id()));
    }

    boolean required() {
        return component.path("validate").path("required").asBoolean();
    }

    boolean disabled() {
        return component.path("disabled").asBoolean();
    }

    /** Whether the form asks that no draft holds the answer: a property {@code draft} that says {@code never}. */
    boolean neverInDraft() {
        return component.path("properties").path("draft").asText().equals("never");
    }

    Object answerIn(Map<String, Object> answers) {
        Object value = answers;
        for (String step : place) {
            value = value instanceof Map<?, ?> group ? group.get(step) : null;
        }
        return value;
    }

    Optional<String> fault(Object value, boolean hidden) {
        boolean blank = type.isBlank(value);
        if (hidden || disabled()) {
            return blank ? Optional.empty() : Optional.of(label() + ": this question was not asked, so leave it out.");
        }
        if (blank) {
            return required() ? Optional.of(type.missing(label())) : Optional.empty();
        }
        return type.fault(this, value);
    }
}

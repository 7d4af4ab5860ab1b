package org.hearthmark.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Optional;

/** The kinds of question that a form may use, each with the rules of its answers. */
enum AnswerType {
    TEXTFIELD("textfield", "Fill in: ") {
        @Override
        boolean isBlank(Object value) {
            return value == null || value instanceof String text && text.isBlank();
        }

        @Override
        Optional<String> fault(Question question, Object value) {
            return TextRules.fault(question, value, false);
        }
    },
    TEXTAREA("textarea", "Fill in: ") {
        @Override
        boolean isBlank(Object value) {
            return value == null || value instanceof String text && text.isBlank();
        }

        @Override
        Optional<String> fault(Question question, Object value) {
            return TextRules.fault(question, value, true);
        }
    },
    NUMBER("number", "Give a number: ") {
        @Override
        Optional<String> fault(Question question, Object value) {
            return NumberRules.fault(question, value);
        }
    },
    CHECKBOX("checkbox", "Tick the box: ") {
        @Override
        boolean isBlank(Object value) {
            return super.isBlank(value) || Boolean.FALSE.equals(value);
        }

        @Override
        Optional<String> fault(Question question, Object value) {
            return value instanceof Boolean
                    ? Optional.empty()
                    : Optional.of(question.label() + ": this is a box to tick or to leave.");
        }
    },
    RADIO("radio", "Choose an answer: ") {
        @Override
        void requireCheckable(JsonNode component) {
            OptionRules.requireCheckable(component);
        }

        @Override
        Optional<String> fault(Question question, Object value) {
            return OptionRules.faultOfOne(question, value);
        }
    },
    SELECT("select", "Choose an answer: ") {
        @Override
        void requireCheckable(JsonNode component) {
            OptionRules.requireCheckable(component);
        }

        @Override
        Optional<String> fault(Question question, Object value) {
            return OptionRules.faultOfOne(question, value);
        }
    },
    CHECKLIST("checklist", "Choose at least one: ") {
        @Override
        void requireCheckable(JsonNode component) {
            OptionRules.requireCheckable(component);
        }

        @Override
        boolean isBlank(Object value) {
            return value == null || value instanceof Collection<?> chosen && chosen.isEmpty();
        }

        @Override
        Optional<String> fault(Question question, Object value) {
            return OptionRules.faultOfSeveral(question, value);
        }
    },
    TAGLIST("taglist", "Choose at least one: ") {
        @Override
        void requireCheckable(JsonNode component) {
            OptionRules.requireCheckable(component);
        }

        @Override
        boolean isBlank(Object value) {
            return value == null || value instanceof Collection<?> chosen && chosen.isEmpty();
        }

        @Override
        Optional<String> fault(Question question, Object value) {
            return OptionRules.faultOfSeveral(question, value);
        }
    },
    DATETIME("datetime", "Give a date: ") {
        @Override
        void requireCheckable(JsonNode component) {
            DateRules.requireCheckable(component);
        }

        @Override
        Optional<String> fault(Question question, Object value) {
            return DateRules.fault(question, value);
        }
    };

    private final String code;
    private final String asking;

    AnswerType(String code, String asking) {
        this.code = code;
        this.asking = asking;
    }

    static AnswerType of(JsonNode component) {
        String code = component.path("type").asText();
        for (AnswerType type : values()) {
            if (type.code.equals(code)) {
                type.requireCheckable(component);
                return type;
            }
        }
        throw new IllegalArgumentException(
                "a form cannot use the component type '" + code + "': its answers cannot be" + " checked");
    }

    /** Refuses a form that asks in a way in which answers cannot be checked. */
    void requireCheckable(JsonNode component) {}

    /** What is wrong with an answer that is not blank. */
    abstract Optional<String> fault(Question question, Object value);

    boolean isBlank(Object value) {
        return value == null;
    }

    String missing(String label) {
        return asking + label;
    }
}

package org.hearthmark.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rules of written answers. Lengths count as the browser counts them, in UTF-16 units. */
final class TextRules {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 10_000;

    private TextRules() {}

    static Optional<String> fault(Question question, Object value, boolean severalLines) {
        if (!(value instanceof String text)) {
            return Optional.of(question.label() + ": this has to be text.");
        }
        JsonNode validate = question.component().path("validate");
        int longest = validate.path("maxLength").asInt(severalLines ? LONGEST_TEXT : LONGEST_LINE);
        if (text.length() > longest) {
            return Optional.of("%s: use %,d characters or fewer.".formatted(question.label(), longest));
        }
        if (text.length() < validate.path("minLength").asInt(0)) {
            return Optional.of("%s: use at least %,d characters."
                    .formatted(question.label(), validate.path("minLength").asInt()));
        }
        if (text.chars().anyMatch(unit -> isForbidden(unit, severalLines)) || hasLoneSurrogate(text)) {
            return Optional.of(question.label() + ": this holds a character that cannot be stored.");
        }
        return pattern(question, validate, text);
    }

    private static Optional<String> pattern(Question question, JsonNode validate, String text) {
        String pattern = validate.path("pattern").asText("");
        if (pattern.isEmpty() || Pattern.compile(pattern).matcher(text).find()) {
            return Optional.empty();
        }
        String message = validate.path("patternErrorMessage").asText("this is not in the form that is asked for.");
        return Optional.of(question.label() + ": " + message);
    }

    private static boolean isForbidden(int unit, boolean severalLines) {
        boolean layout = unit == '\t' || severalLines && (unit == '\n' || unit == '\r');
        return Character.isISOControl(unit) && !layout;
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}

package org.hearthmark.workflow.form;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;

/**
 * Says whether a question is hidden, by the same conditions and over the same names as the browser: all data of the
 * form by name, and once more under "this". A condition that does not come out true hides nothing.
 */
final class Visibility {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final Map<String, ParseResult> PARSED = new ConcurrentHashMap<>();

    private final Map<String, Object> names;
    private final Map<String, Boolean> known = new HashMap<>();

    Visibility(Map<String, Object> answers, Map<String, Object> surroundings) {
        Map<String, Object> data = new HashMap<>(surroundings);
        data.put(FormRules.ROOT, answers);
        this.names = new HashMap<>(data);
        this.names.put("this", data);
    }

    boolean hides(Question question) {
        return question.hiddenBy().stream().anyMatch(condition -> known.computeIfAbsent(condition, this::holds));
    }

    private boolean holds(String condition) {
        ParseResult parsed = PARSED.computeIfAbsent(condition, Visibility::parse);
        EvaluationResult result = FEEL.evaluate(parsed.parsedExpression(), names);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }

    private static ParseResult parse(String condition) {
        if (!condition.startsWith("=")) {
            throw new IllegalArgumentException("a condition starts with '=': " + condition);
        }
        ParseResult parsed = FEEL.parseExpression(condition.substring(1));
        if (parsed.isFailure()) {
            throw new IllegalArgumentException("not a FEEL expression: " + condition);
        }
        return parsed;
    }
}

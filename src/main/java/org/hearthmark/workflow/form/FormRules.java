package org.hearthmark.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds submitted answers against the form itself, because otherwise only the browser does: white list of keys, types,
 * required answers, options, lengths, limits, patterns, and questions that the form does not show.
 */
public final class FormRules {

    /** The one variable that every form fills. */
    static final String ROOT = "answers";

    private FormRules() {}

    /**
     * What is wrong with these answers, in plain English by component id; empty when they can be taken.
     *
     * @param form the form as deployed
     * @param answers what was submitted as the form's one variable
     */
    public static Map<String, String> faults(JsonNode form, Map<String, Object> answers) {
        return faults(form, answers, Map.of());
    }

    /** The answers, by their first name, that no draft of this form may hold. */
    public static Set<String> neverInDraft(JsonNode form) {
        return FormOutline.of(form).questions().stream()
                .filter(Question::neverInDraft)
                .map(question -> question.place().get(0))
                .collect(Collectors.toSet());
    }

    /**
     * As {@link #faults(JsonNode, Map)}, for a form whose conditions also read variables that the task already has.
     *
     * @param surroundings those variables, never anything that was submitted
     */
    public static Map<String, String> faults(
            JsonNode form, Map<String, Object> answers, Map<String, Object> surroundings) {
        FormOutline outline = FormOutline.of(form);
        Map<String, String> faults = new LinkedHashMap<>(WhiteList.faults(outline, answers));
        if (!faults.isEmpty()) {
            return faults;
        }
        Visibility visibility = new Visibility(answers, surroundings);
        for (Question question : outline.questions()) {
            Object value = question.answerIn(answers);
            question.fault(value, visibility.hides(question)).ifPresent(fault -> faults.put(question.id(), fault));
        }
        return faults;
    }
}

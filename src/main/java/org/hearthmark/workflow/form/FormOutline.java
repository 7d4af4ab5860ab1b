package org.hearthmark.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The questions of a form in reading order, each with the place of its answer and the conditions under which it is
 * hidden. A form that uses what cannot be checked here is refused as a whole: that is a fault of the form.
 */
record FormOutline(List<Question> questions) {

    private static final Set<String> SILENT = Set.of("text", "html", "separator", "spacer");

    static FormOutline of(JsonNode form) {
        List<Question> questions = new ArrayList<>();
        collect(form.path("components"), List.of(), List.of(), questions);
        return new FormOutline(List.copyOf(questions));
    }

    private static void collect(
            JsonNode components, List<String> path, List<String> conditions, List<Question> questions) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            if (SILENT.contains(type)) {
                continue;
            }
            List<String> hiddenBy = joined(conditions, condition(component));
            if (type.equals("group")) {
                collect(component.path("components"), joined(path, groupPath(component)), hiddenBy, questions);
            } else {
                questions.add(question(component, path, hiddenBy));
            }
        }
    }

    private static Question question(JsonNode component, List<String> path, List<String> hiddenBy) {
        if (path.isEmpty() || !path.get(0).equals(FormRules.ROOT)) {
            throw new IllegalArgumentException(component.path("id").asText() + " stands outside the path 'answers'");
        }
        List<String> place = joined(
                path.subList(1, path.size()), List.of(component.path("key").asText()));
        return new Question(component, AnswerType.of(component), place, hiddenBy);
    }

    private static List<String> groupPath(JsonNode group) {
        String path = group.path("path").asText("");
        return path.isEmpty() ? List.of() : Arrays.asList(path.split("\\."));
    }

    private static List<String> condition(JsonNode component) {
        String hide = component.path("conditional").path("hide").asText("");
        return hide.isEmpty() ? List.of() : List.of(hide);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}

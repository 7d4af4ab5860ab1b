package org.hearthmark.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthmark.workflow.form.FormRules;

/** What holds for every form: parts that Tasklist can show and we can check, one variable, names that a refusal can mark. */
final class FormFileRules {

    private static final Set<String> SILENT = Set.of("text", "html", "separator", "spacer");
    private static final Set<String> ASKING = Set.of(
            "textfield", "textarea", "number", "checkbox", "checklist", "radio", "select", "taglist", "datetime");
    private static final Set<String> WITH_OPTIONS = Set.of("radio", "select", "checklist", "taglist");
    private static final String CAMEL_CASE = "[a-z][A-Za-z0-9]*";
    private static final int NEWEST_SCHEMA = 16;

    private final List<String> faults = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    List<String> faults(JsonNode form) {
        fault(!form.path("type").asText().equals("default"), "its type is not 'default'");
        fault(form.path("schemaVersion").asInt(99) > NEWEST_SCHEMA, "its schema is newer than Tasklist's");
        int variables = 0;
        for (JsonNode component : form.path("components")) {
            String type = component.path("type").asText();
            boolean isVariable = type.equals("group");
            variables += isVariable ? 1 : 0;
            fault(!isVariable && !SILENT.contains(type), "a question stands outside the group 'answers'");
            fault(isVariable && !component.path("path").asText().equals("answers"), "a variable other than 'answers'");
            component(component);
        }
        fault(variables != 1, "it needs exactly one group 'answers'");
        if (faults.isEmpty()) {
            checkable(form);
        }
        return faults;
    }

    private void component(JsonNode component) {
        String type = component.path("type").asText();
        String id = component.path("id").asText();
        fault(!id.matches(CAMEL_CASE), "an id is not in camelCase: '" + id + "'");
        fault(!seen.add(id), "an id is used twice: " + id);
        if (type.equals("group")) {
            component.path("components").forEach(this::component);
        } else if (ASKING.contains(type)) {
            question(id, type, component);
        } else {
            fault(!SILENT.contains(type), "a part that Tasklist or we cannot take: " + type);
        }
    }

    private void question(String id, String type, JsonNode component) {
        JsonNode validate = component.path("validate");
        fault(!component.path("key").asText().equals(id), "key and id differ: " + id);
        fault(
                component
                        .path("label")
                        .asText(component.path("dateLabel").asText())
                        .isBlank(),
                id + " has no label");
        fault(type.startsWith("text") && !validate.path("maxLength").isNumber(), id + " has no greatest length");
        fault(
                WITH_OPTIONS.contains(type) && component.path("values").isEmpty(),
                id + " has no options written in the form");
        component
                .path("properties")
                .properties()
                .forEach(own -> fault(
                        !own.getKey().equals("draft")
                                || !own.getValue().asText().equals("never"),
                        id + " has a property that nobody reads: " + own.getKey()));
        validate.properties()
                .forEach(rule ->
                        fault(rule.getValue().asText().startsWith("="), id + " computes its rule " + rule.getKey()));
        Set<String> options = new HashSet<>();
        component
                .path("values")
                .forEach(option ->
                        fault(!options.add(option.path("value").asText()), id + " offers an option twice: " + option));
    }

    /** The server's own rules have to understand the form, its conditions included. */
    private void checkable(JsonNode form) {
        try {
            FormRules.faults(form, Map.of());
        } catch (IllegalArgumentException notCheckable) {
            faults.add(notCheckable.getMessage());
        }
    }

    private void fault(boolean holds, String what) {
        if (holds) {
            faults.add(what);
        }
    }
}

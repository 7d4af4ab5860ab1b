package org.hearthmark.wiring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds every model and form against the code that it calls and against the house's rules. Each rule answers with a
 * sentence per fault; no fault means that the files and the code belong together.
 */
final class Wiring {

    static final String KEBAB_CASE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private final ModelFiles files;
    private final Beans beans;
    private final List<String> faults = new ArrayList<>();

    private Wiring(ModelFiles files, Beans beans) {
        this.files = files;
        this.beans = beans;
    }

    static List<String> faults(ModelFiles files, Beans beans) {
        Wiring wiring = new Wiring(files, beans);
        wiring.names();
        wiring.processes();
        wiring.forms();
        return wiring.faults;
    }

    private void names() {
        for (String ending : new String[] {".bpmn", ".dmn", ".form"}) {
            Map<String, String> seen = new HashMap<>();
            files.ending(ending).keySet().forEach(path -> {
                String name = ModelFiles.nameOf(path);
                fault(!name.matches(KEBAB_CASE), path, "the file's name is not in kebab-case");
                String before = seen.put(name, path);
                fault(before != null, path, "the same name as " + before);
            });
        }
        files.byPath()
                .keySet()
                .forEach(path -> fault(
                        !path.matches("processes/[a-z]+/[^/]+\\.(bpmn|dmn)|forms/[a-z]+/[^/]+\\.form"),
                        path,
                        "not a place for a model or a form"));
    }

    private void processes() {
        ProcessRules rules = new ProcessRules(files, beans);
        files.ending(".bpmn")
                .forEach((path, content) ->
                        rules.faults(path, Xml.parse(content)).forEach(fault -> fault(true, path, fault)));
        files.ending(".dmn")
                .forEach((path, content) -> new DecisionRules()
                        .faults(path, Xml.parse(content))
                        .forEach(fault -> fault(true, path, fault)));
    }

    private void forms() {
        files.ending(".form").forEach((path, content) -> {
            JsonNode form = json(content);
            fault(
                    !form.path("id").asText().equals(ModelFiles.nameOf(path)),
                    path,
                    "the form's id is not the file's name");
            new FormFileRules().faults(form).forEach(fault -> fault(true, path, fault));
            fault(!isUsed(path), path, "no user task of its module asks for this form");
        });
    }

    private boolean isUsed(String form) {
        String reference = "formRef=\"" + ModelFiles.nameOf(form) + "\"";
        return files.ending(".bpmn").entrySet().stream()
                .filter(model -> ModelFiles.moduleOf(model.getKey()).equals(ModelFiles.moduleOf(form)))
                .anyMatch(model -> model.getValue().contains(reference));
    }

    private void fault(boolean holds, String path, String what) {
        if (holds) {
            faults.add(path + ": " + what);
        }
    }

    private static JsonNode json(String content) {
        try {
            return new ObjectMapper().readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON", e);
        }
    }
}

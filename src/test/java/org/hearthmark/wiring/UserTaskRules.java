package org.hearthmark.wiring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearthmark.identity.Role;
import org.hearthmark.wiring.Beans.Asked;
import org.w3c.dom.Element;

/** What every task for people needs: who, which form, by when, what to do, where the answers go and who takes them. */
final class UserTaskRules {

    private static final String KEBAB_CASE = "[a-z]+(-[a-z]+)*";
    private static final String EMPTY_ANSWERS = "${S('{}')}";

    private final ModelFiles files;
    private final Beans beans;

    UserTaskRules(ModelFiles files, Beans beans) {
        this.files = files;
        this.beans = beans;
    }

    List<String> faults(String path, Element process) {
        List<String> faults = new ArrayList<>();
        Xml.all(process, Xml.BPMN, "userTask").forEach(task -> {
            List<String> its = new ArrayList<>();
            if (!Xml.id(task).matches(KEBAB_CASE)) {
                its.add("its id is not in kebab-case");
            }
            if (task.getAttribute("name").isBlank()) {
                its.add("it has no name");
            }
            people(task, its);
            form(path, task, its);
            dates(task, its);
            answers(task, its);
            its.forEach(fault -> faults.add(Xml.id(task) + ": " + fault));
        });
        return faults;
    }

    private static void people(Element task, List<String> faults) {
        String group = Xml.camunda(task, "candidateGroups");
        if (Arrays.stream(Role.values()).noneMatch(role -> role.group().equals(Optional.of(group)))) {
            faults.add("no group of people is called '" + group + "'");
        }
        String text = Xml.first(task, Xml.BPMN, "documentation")
                .map(Element::getTextContent)
                .orElse("");
        if (text.strip().length() < 40) {
            faults.add("its documentation does not say what to do");
        }
    }

    private void form(String path, Element task, List<String> faults) {
        String form = Xml.camunda(task, "formRef");
        String binding = Xml.camunda(task, "formRefBinding");
        if (form.startsWith("${")) {
            faults.addAll(beans.faults(form, Asked.NOTHING));
            if (!binding.equals("latest")) {
                faults.add("a generated form is found with binding latest");
            }
            return;
        }
        if (!form.equals(Xml.id(task))) {
            faults.add("its form is not called like the step: '" + form + "'");
        }
        if (!binding.equals("deployment")) {
            faults.add("its form has to be bound to the deployment");
        }
        if (!files.byPath().containsKey("forms/" + ModelFiles.moduleOf(path) + "/" + form + ".form")) {
            faults.add("there is no form " + form);
        }
    }

    private void dates(Element task, List<String> faults) {
        if (Xml.camunda(task, "dueDate").isEmpty()) {
            faults.add("it has no due date");
        } else {
            faults.addAll(beans.faults(Xml.camunda(task, "dueDate"), Asked.DATE));
        }
        if (!Xml.camunda(task, "followUpDate").isEmpty()) {
            faults.addAll(beans.faults(Xml.camunda(task, "followUpDate"), Asked.DATE));
        }
    }

    /**
     * The answers begin empty, or as a bean proposes them; anything else that a form reads is one plain text, asked of a
     * bean.
     */
    private void answers(Element task, List<String> faults) {
        var inputs = Xml.all(task, Xml.CAMUNDA, "inputParameter").stream()
                .collect(Collectors.groupingBy(
                        input -> input.getAttribute("name").equals("answers")));
        var answers = inputs.getOrDefault(true, List.of());
        if (answers.size() != 1) {
            faults.add("it needs one input 'answers'");
        } else if (!answers.get(0).getTextContent().equals(EMPTY_ANSWERS)) {
            beans.faults(answers.get(0).getTextContent(), Asked.NOTHING)
                    .forEach(fault -> faults.add("it needs one input 'answers', empty or asked of a bean: " + fault));
        }
        inputs.getOrDefault(false, List.of())
                .forEach(input -> faults.addAll(beans.faults(input.getTextContent(), Asked.TEXT)));
        List<Element> listeners = Xml.all(task, Xml.CAMUNDA, "taskListener");
        if (listeners.size() != 1 || !listeners.get(0).getAttribute("event").equals("complete")) {
            faults.add("it needs one listener, which takes the completed task");
        }
    }
}

package org.hearthmark.workflow.guard;

import java.util.Set;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.SpinRuntimeException;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.CompletedTask;

/**
 * What may come with a submitted form: one JSON object with the answers. Anything else would become a variable of the
 * process, under a name of the sender's choice.
 */
final class SubmittedForm {

    private SubmittedForm() {}

    static void check(VariableMap variables) {
        if (!variables.keySet().equals(Set.of(CompletedTask.ANSWERS))) {
            throw Refusal.invalid("The form must send its answers and nothing else");
        }
        TypedValue sent = variables.getValueTyped(CompletedTask.ANSWERS);
        if (sent instanceof SerializableValue && !(sent instanceof JsonValue)) {
            // never unpacked: what an object of the sender's making does while it is read is not ours to find out
            throw Refusal.invalid("The answers must be sent as JSON");
        }
        if (!(answers(variables) instanceof SpinJsonNode json) || !json.isObject()) {
            throw Refusal.invalid("The answers must be a JSON object");
        }
    }

    private static Object answers(VariableMap variables) {
        try {
            return variables.getValue(CompletedTask.ANSWERS, Object.class);
        } catch (SpinRuntimeException notJson) {
            throw Refusal.invalid("The answers are not JSON");
        }
    }
}

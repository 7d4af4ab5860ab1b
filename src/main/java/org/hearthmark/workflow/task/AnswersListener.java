package org.hearthmark.workflow.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.CompletedTask;
import org.hearthmark.workflow.form.FormRules;
import org.springframework.stereotype.Component;

/** Holds what was entered against the rules of the form itself: browsers check them too, but a sender need not be one. */
@Component
class AnswersListener {

    private final DeployedForms forms;

    AnswersListener(DeployedForms forms) {
        this.forms = forms;
    }

    void check(DelegateTask task) {
        JsonNode form = forms.of((TaskEntity) task);
        Map<String, String> faults =
                FormRules.faults(form, CompletedTask.of(task).answers().values(), givenWith((TaskEntity) task));
        if (!faults.isEmpty()) {
            throw Refusal.invalid("There is a problem", faults);
        }
    }

    /** What the model gave the task for its form's conditions; the guard lets nobody send any of it. */
    private static Map<String, Object> givenWith(TaskEntity task) {
        Map<String, Object> given = new HashMap<>(task.getExecution().getVariablesLocal());
        given.remove(CompletedTask.ANSWERS);
        return given;
    }
}

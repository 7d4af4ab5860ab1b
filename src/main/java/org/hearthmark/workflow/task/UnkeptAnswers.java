package org.hearthmark.workflow.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.hearthmark.workflow.engine.EngineCommands;
import org.hearthmark.workflow.engine.OwnCommand;
import org.hearthmark.workflow.form.FormRules;
import org.springframework.stereotype.Component;

/** Which answers of a task its form wants in no draft, such as the name of somebody who is looked up and not kept. */
@Component
public class UnkeptAnswers {

    private final EngineCommands engine;
    private final DeployedForms forms;

    UnkeptAnswers(EngineCommands engine, DeployedForms forms) {
        this.engine = engine;
        this.forms = forms;
    }

    /** By their first name in the form; none of a task that is gone. */
    public Set<String> of(String taskId) {
        OwnCommand<Optional<JsonNode>> form = context -> formOf(taskId, context);
        return engine.run(form).map(FormRules::neverInDraft).orElse(Set.of());
    }

    private Optional<JsonNode> formOf(String taskId, CommandContext context) {
        return Optional.ofNullable(context.getTaskManager().findTaskById(taskId))
                .map(forms::of);
    }
}

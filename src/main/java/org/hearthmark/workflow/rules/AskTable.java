package org.hearthmark.workflow.rules;

import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.variable.Variables;
import org.hearthmark.workflow.Ruling;
import org.hearthmark.workflow.engine.OwnCommand;

/** Evaluates the latest version of a table; the engine's own command would ask for rights of the person signed in. */
public class AskTable implements OwnCommand<Ruling> {

    private final String table;
    private final Map<String, Object> inputs;

    public AskTable(String table, Map<String, Object> inputs) {
        this.table = table;
        this.inputs = inputs;
    }

    @Override
    public Ruling execute(CommandContext context) {
        ProcessEngineConfigurationImpl engine = Context.getProcessEngineConfiguration();
        var definition =
                (DecisionDefinitionEntity) engine.getDeploymentCache().findDeployedLatestDecisionDefinitionByKey(table);
        engine.getDmnEngine().evaluateDecisionTable(definition, Variables.fromMap(inputs));
        Evaluation evaluation = Evaluations.ofThisCommand().last();
        return new Ruling(table, definition.getVersion(), evaluation.rules(), evaluation.outputs());
    }
}

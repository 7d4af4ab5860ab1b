package org.hearthmark.workflow.rules;

import java.util.List;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.hearthmark.workflow.engine.EnginePart;
import org.hearthmark.workflow.engine.EngineParts;
import org.springframework.stereotype.Component;

/** Listens to the decision engine for the rules that fired. */
@Component
class EvaluationListener implements DmnDecisionTableEvaluationListener, EnginePart {

    @Override
    public void fitInto(ProcessEngineConfigurationImpl engine) {
        var decisions = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        decisions.setCustomPostDecisionTableEvaluationListeners(List.of(this));
        engine.setDmnEngineConfiguration(decisions);
        EngineParts.addSession(engine, Evaluations.class, Evaluations::new);
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent evaluated) {
        Evaluations.ofThisCommand().add(new Evaluation(evaluated));
    }
}

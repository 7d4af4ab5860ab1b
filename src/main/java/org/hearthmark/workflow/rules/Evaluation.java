package org.hearthmark.workflow.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.model.dmn.HitPolicy;

/** One evaluation of a table as the decision engine tells it. */
record Evaluation(DmnDecisionTableEvaluationEvent told) {

    private static final Set<HitPolicy> MANY = Set.of(HitPolicy.COLLECT, HitPolicy.RULE_ORDER, HitPolicy.OUTPUT_ORDER);

    List<String> rules() {
        return told.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .toList();
    }

    /** By name: the aggregate, or the list of all rules' values, or the one value. */
    Map<String, Object> outputs() {
        if (told.getCollectResultName() != null) {
            return Map.of(
                    told.getCollectResultName(), told.getCollectResultValue().getValue());
        }
        Map<String, Object> outputs = new LinkedHashMap<>();
        names().forEach(name -> {
            List<Object> values = values(name);
            if (collects()) {
                outputs.put(name, values);
            } else if (!values.isEmpty()) {
                outputs.put(name, values.get(0));
            }
        });
        return outputs;
    }

    private Stream<String> names() {
        return told.getMatchingRules().stream()
                .flatMap(rule -> rule.getOutputEntries().keySet().stream())
                .distinct();
    }

    private List<Object> values(String name) {
        return told.getMatchingRules().stream()
                .map(rule -> rule.getOutputEntries().get(name))
                .filter(Objects::nonNull)
                .map(output -> output.getValue().getValue())
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean collects() {
        var table = (DmnDecisionTableImpl) told.getDecisionTable().getDecisionLogic();
        return MANY.contains(table.getHitPolicyHandler().getHitPolicyEntry().getHitPolicy());
    }
}

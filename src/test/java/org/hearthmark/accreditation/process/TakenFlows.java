package org.hearthmark.accreditation.process;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Notes every sequence flow that a token takes: the engine's history knows the nodes only. */
final class TakenFlows extends AbstractBpmnParseListener {

    private final Map<String, Set<String>> byProcess = new ConcurrentHashMap<>();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        ExecutionListener note = execution -> taken(execution, flow.getId());
        flow.addListener(ExecutionListener.EVENTNAME_TAKE, note);
    }

    private void taken(DelegateExecution execution, String flow) {
        String process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        byProcess.computeIfAbsent(process, key -> ConcurrentHashMap.newKeySet()).add(flow);
    }

    Set<String> of(String process) {
        return Set.copyOf(byProcess.getOrDefault(process, Set.of()));
    }

    void forget() {
        byProcess.clear();
    }
}

package org.hearthmark.accreditation.process;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Compares what a model has with what was passed, so that no path of a model goes untested. */
final class Passage {

    private Passage() {}

    /**
     * The ids of the flow nodes and sequence flows of a model that are not among those passed, in order. The engine waits in
     * an event gateway and leaves it by the event that happens, without taking the flow: the event says that it was passed.
     */
    static Set<String> missing(BpmnModelInstance model, Collection<String> passed) {
        Stream<? extends FlowElement> elements = Stream.concat(
                model.getModelElementsByType(FlowNode.class).stream(),
                model.getModelElementsByType(SequenceFlow.class).stream());
        return elements.filter(element -> !isPassed(element, passed))
                .map(BaseElement::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A token does not leave an event-based gateway: it is taken away when one of the events behind it happens. */
    private static boolean isPassed(FlowElement element, Collection<String> passed) {
        if (element instanceof EventBasedGateway gateway) {
            return gateway.getOutgoing().stream().anyMatch(flow -> isPassed(flow, passed));
        }
        boolean toAnEvent = element instanceof SequenceFlow flow && flow.getSource() instanceof EventBasedGateway;
        return passed.contains(toAnEvent ? ((SequenceFlow) element).getTarget().getId() : element.getId());
    }
}

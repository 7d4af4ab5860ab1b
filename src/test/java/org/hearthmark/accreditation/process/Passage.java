package org.hearthmark.accreditation.process;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Compares what a model has with what was passed, so that no path of a model goes untested. */
final class Passage {

    private Passage() {}

    /** The ids of the flow nodes and sequence flows of a model that are not among those passed, in order. */
    static Set<String> missing(BpmnModelInstance model, Collection<String> passed) {
        Stream<? extends FlowElement> elements = Stream.concat(
                model.getModelElementsByType(FlowNode.class).stream(),
                model.getModelElementsByType(SequenceFlow.class).stream());
        return elements.map(BaseElement::getId)
                .filter(id -> !passed.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package org.hearthmark.wiring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearthmark.wiring.Beans.Asked;
import org.w3c.dom.Element;

/** What holds for every process model as a whole; what holds for its user tasks is in {@link UserTaskRules}. */
final class ProcessRules {

    private static final List<String> FLOW_NODES = List.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "callActivity",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway",
            "subProcess");

    private final ModelFiles files;
    private final Beans beans;

    ProcessRules(ModelFiles files, Beans beans) {
        this.files = files;
        this.beans = beans;
    }

    List<String> faults(String path, Element model) {
        List<String> faults = new ArrayList<>();
        List<Element> processes = Xml.all(model, Xml.BPMN, "process");
        if (processes.size() != 1) {
            return List.of("a file holds one process, not " + processes.size());
        }
        Element process = processes.get(0);
        head(path, process, faults);
        diagram(model, process, faults);
        gateways(process, faults);
        calls(path, process, faults);
        expressions(process, faults);
        messages(model, process, faults);
        new UserTaskRules(files, beans).faults(path, process).forEach(faults::add);
        Xml.all(process, Xml.BPMN, "startEvent").stream()
                .filter(start -> Xml.first(start, Xml.BPMN, "timeCycle").isPresent())
                .forEach(start -> faults.add(Xml.id(start) + " starts by a cycle"));
        return faults;
    }

    private static void head(String path, Element process, List<String> faults) {
        if (!Xml.id(process).equals(ModelFiles.nameOf(path))) {
            faults.add("the process's id is not the file's name: " + Xml.id(process));
        }
        if (process.getAttribute("name").isBlank()) {
            faults.add("the process has no name");
        }
        if (!process.getAttribute("isExecutable").equals("true")) {
            faults.add("the process is not executable");
        }
        if (!Xml.camunda(process, "historyTimeToLive").matches("P\\d+D")) {
            faults.add("historyTimeToLive is not a number of days such as P2555D");
        }
    }

    private static void diagram(Element model, Element process, List<String> faults) {
        Set<String> drawn = new HashSet<>();
        Xml.all(model, Xml.BPMN_DI, "BPMNShape").forEach(shape -> drawn.add(shape.getAttribute("bpmnElement")));
        Xml.all(model, Xml.BPMN_DI, "BPMNEdge").forEach(edge -> drawn.add(edge.getAttribute("bpmnElement")));
        Stream.concat(FLOW_NODES.stream(), Stream.of("sequenceFlow", "group"))
                .flatMap(kind -> Xml.all(process, Xml.BPMN, kind).stream())
                .filter(element -> !drawn.contains(Xml.id(element)))
                .forEach(element -> faults.add(Xml.id(element) + " is not drawn"));
    }

    private static void gateways(Element process, List<String> faults) {
        Stream.of("exclusiveGateway", "inclusiveGateway")
                .flatMap(kind -> Xml.all(process, Xml.BPMN, kind).stream())
                .filter(gateway -> outgoing(process, gateway).size() > 1)
                .forEach(gateway -> question(process, gateway, faults));
    }

    private static void question(Element process, Element gateway, List<String> faults) {
        String id = Xml.id(gateway);
        String otherwise = gateway.getAttribute("default");
        List<Element> outgoing = outgoing(process, gateway);
        if (!gateway.getAttribute("name").endsWith("?")) {
            faults.add(id + " asks no question");
        }
        if (outgoing.stream().noneMatch(flow -> Xml.id(flow).equals(otherwise))) {
            faults.add(id + " has no default");
        }
        for (Element flow : outgoing) {
            boolean conditional =
                    Xml.first(flow, Xml.BPMN, "conditionExpression").isPresent();
            if (flow.getAttribute("name").isBlank()) {
                faults.add(Xml.id(flow) + " leaves a gateway without a name");
            }
            if (conditional == Xml.id(flow).equals(otherwise)) {
                faults.add(Xml.id(flow) + " has to have a condition, unless it is the default");
            }
        }
    }

    private static List<Element> outgoing(Element process, Element gateway) {
        return Xml.all(process, Xml.BPMN, "sequenceFlow").stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(Xml.id(gateway)))
                .toList();
    }

    private void calls(String path, Element process, List<String> faults) {
        for (Element call : Xml.all(process, Xml.BPMN, "callActivity")) {
            String called =
                    "processes/" + ModelFiles.moduleOf(path) + "/" + call.getAttribute("calledElement") + ".bpmn";
            if (!files.byPath().containsKey(called)) {
                faults.add(Xml.id(call) + " calls what is not in its deployment: " + called);
            }
            if (!Xml.camunda(call, "calledElementBinding").equals("deployment")) {
                faults.add(Xml.id(call) + " has to call with binding deployment");
            }
            if (Xml.all(call, Xml.CAMUNDA, "in").stream().noneMatch(in -> in.hasAttribute("businessKey"))) {
                faults.add(Xml.id(call) + " passes no business key");
            }
        }
    }

    private void expressions(Element process, List<String> faults) {
        Xml.all(process, Xml.BPMN, "conditionExpression")
                .forEach(condition ->
                        faults.addAll(beans.faults(condition.getTextContent().strip(), Asked.BOOLEAN)));
        Xml.all(process, Xml.BPMN, "multiInstanceLoopCharacteristics")
                .forEach(loop -> faults.addAll(beans.faults(Xml.camunda(loop, "collection"), Asked.COLLECTION)));
        Xml.all(process, Xml.CAMUNDA, "executionListener")
                .forEach(listener -> faults.addAll(beans.faults(listener.getAttribute("expression"), Asked.NOTHING)));
        Xml.all(process, Xml.CAMUNDA, "taskListener")
                .forEach(listener -> faults.addAll(beans.faults(listener.getAttribute("expression"), Asked.NOTHING)));
        Xml.all(process, Xml.CAMUNDA, "in").stream()
                .filter(in -> in.hasAttribute("businessKey"))
                .forEach(in -> faults.addAll(beans.faults(in.getAttribute("businessKey"), Asked.NOTHING)));
        Stream.of("serviceTask", "businessRuleTask")
                .flatMap(kind -> Xml.all(process, Xml.BPMN, kind).stream())
                .forEach(task -> faults.addAll(beans.faults(Xml.camunda(task, "expression"), Asked.NOTHING)));
        Xml.all(process, Xml.BPMN, "timeDate")
                .forEach(timer ->
                        faults.addAll(beans.faults(timer.getTextContent().strip(), Asked.DATE)));
    }

    private static void messages(Element model, Element process, List<String> faults) {
        Set<String> known = new HashSet<>();
        Xml.all(model, Xml.BPMN, "message").forEach(message -> known.add(Xml.id(message)));
        Xml.all(process, Xml.BPMN, "messageEventDefinition").stream()
                .filter(event -> !known.contains(event.getAttribute("messageRef")))
                .forEach(event -> faults.add(Xml.id(event) + " waits for a message that is not there"));
    }
}

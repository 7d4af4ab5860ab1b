package org.hearthmark.wiring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** What a decision table must have, so that a ruling can be named and explained years later. */
final class DecisionRules {

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";

    private final List<String> faults = new ArrayList<>();

    List<String> faults(String path, Element definitions) {
        List<Element> decisions = Xml.all(definitions, DMN, "decision");
        fault(decisions.size() != 1, "one file holds one decision");
        for (Element decision : decisions) {
            fault(
                    !Xml.id(decision).equals(ModelFiles.nameOf(path)),
                    "the decision's id is not the file's name: " + Xml.id(decision));
            fault(decision.getAttribute("name").isBlank(), "the decision has no name");
            fault(
                    !decision.getAttributeNS(CAMUNDA, "historyTimeToLive").matches("P\\d+D"),
                    "historyTimeToLive is not in days");
            Xml.first(decision, DMN, "decisionTable").ifPresentOrElse(this::table, () -> fault(true, "it is no table"));
        }
        return faults;
    }

    private void table(Element table) {
        fault(table.getAttribute("hitPolicy").isBlank(), "the hit policy is not said");
        List<Element> rules = Xml.all(table, DMN, "rule");
        fault(rules.isEmpty(), "the table has no rule");
        Set<String> seen = new HashSet<>();
        for (Element rule : rules) {
            fault(!Xml.id(rule).matches(Wiring.KEBAB_CASE), "a rule's id is not in kebab-case: " + Xml.id(rule));
            fault(!seen.add(Xml.id(rule)), "two rules are called " + Xml.id(rule));
            fault(
                    Xml.first(rule, DMN, "description")
                            .filter(text -> !text.getTextContent().isBlank())
                            .isEmpty(),
                    "rule " + Xml.id(rule) + " has no annotation");
        }
    }

    private void fault(boolean holds, String what) {
        if (holds) {
            faults.add(what);
        }
    }
}

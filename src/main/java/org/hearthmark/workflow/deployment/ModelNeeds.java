package org.hearthmark.workflow.deployment;

import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.util.StringUtils;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads out of a model what it calls: beans and methods in its expressions, classes, forms by a fixed name. Reads the XML
 * itself, so that it finds expressions wherever the engine accepts them.
 */
final class ModelNeeds {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*(?:'[^']*'[^}]*)*)}");
    private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern CALL = Pattern.compile("(?<![\\w.)\\]])([A-Za-z_]\\w*)\\.([A-Za-z_]\\w*)\\s*\\(");
    private static final Pattern NAME = Pattern.compile("\\s*([A-Za-z_]\\w*)\\s*");
    /** Names that the engine itself offers in an expression. */
    private static final Set<String> OFFERED = Set.of("execution", "task", "caseExecution", "externalTask");

    private final Set<Need> needs = new LinkedHashSet<>();

    private ModelNeeds() {}

    static Set<Need> of(InputStream bpmn) {
        ModelNeeds found = new ModelNeeds();
        found.element(parsed(bpmn), "definitions");
        return found.needs;
    }

    private static Element parsed(InputStream bpmn) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(bpmn).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | java.io.IOException e) {
            throw new IllegalArgumentException("A deployed model cannot be read", e);
        }
    }

    private void element(Element element, String parent) {
        String id = StringUtils.hasText(element.getAttribute("id")) ? element.getAttribute("id") : parent;
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute((Attr) attributes.item(i), id);
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element inner) {
                element(inner, id);
            } else {
                expressions(child.getNodeValue(), id);
            }
        }
    }

    private void attribute(Attr attribute, String element) {
        String value = attribute.getValue();
        switch (attribute.getLocalName()) {
            case "delegateExpression" -> bean(value, element);
            case "class" -> needs.add(Need.ofClass(element, value));
            case "formRef" -> form(value, element);
            default -> {}
        }
        expressions(value, element);
    }

    private void bean(String expression, String element) {
        Matcher inner = EXPRESSION.matcher(expression);
        if (inner.matches() && NAME.matcher(inner.group(1)).matches()) {
            needs.add(Need.bean(element, inner.group(1).trim()));
        }
    }

    /** A form named by an expression belongs to its instance and is made before that starts. */
    private void form(String reference, String element) {
        if (!reference.contains("{")) {
            needs.add(Need.form(element, reference));
        }
    }

    private void expressions(String value, String element) {
        Matcher expression = EXPRESSION.matcher(value == null ? "" : value);
        while (expression.find()) {
            String body = TEXT.matcher(expression.group(1)).replaceAll("_");
            Matcher call = CALL.matcher(body);
            while (call.find()) {
                if (!OFFERED.contains(call.group(1))) {
                    needs.add(Need.method(element, call.group(1), call.group(2), arguments(body, call.end())));
                }
            }
        }
    }

    /** Number of arguments of the call whose opening bracket ends at this position. */
    private static int arguments(String body, int from) {
        int depth = 0;
        int commas = 0;
        boolean any = false;
        for (int i = from; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == ')' && depth == 0) {
                break;
            }
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            commas += c == ',' && depth == 0 ? 1 : 0;
            any |= !Character.isWhitespace(c);
        }
        return any ? commas + 1 : 0;
    }
}

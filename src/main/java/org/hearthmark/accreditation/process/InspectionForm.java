package org.hearthmark.accreditation.process;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hearthmark.standard.Asked;
import org.hearthmark.standard.Item;

/**
 * The form with which homes are inspected while a version of the standard is the highest that is in effect, made from what
 * is asked and its items and nothing else. A version names few items and not for every home, and there is one form for all
 * homes: it names the highest level that any version up to then asks of an item, and the server asks each home for its own. It asks the items named in the task's variable {@code itemsToAsk} (their ids, parted by spaces), or all
 * of them where there is none, so that a partial re-inspection is the same form.
 */
final class InspectionForm {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int SCHEMA = 16;

    private final Asked asked;
    private final List<Item> items;

    private InspectionForm(Asked asked, List<Item> items) {
        this.asked = asked;
        this.items = items;
    }

    static String of(Asked asked, List<Item> items) {
        return new InspectionForm(asked, items).json().toPrettyString();
    }

    private ObjectNode json() {
        ObjectNode form = JSON.objectNode()
                .put("type", "default")
                .put("id", AccreditationModel.inspectionFormOf(asked.version()))
                .put("schemaVersion", SCHEMA)
                .put("executionPlatform", "Camunda Platform")
                .put("executionPlatformVersion", "7.24.0");
        form.putArray("components").add(head()).add(guidance()).add(answers());
        return form;
    }

    private static ObjectNode head() {
        return JSON.objectNode().put("type", "html").put("id", "head").put("content", """
                        <p><strong>{{providerLabel}}</strong><br>{{reference}}, {{settingArea}}</p>\
                        <p><a href="/cases/{{reference}}" target="_blank" rel="noopener">\
                        Open the case page of {{reference}} (opens in a new tab)</a></p>\
                        <p><a href="/cases/{{reference}}/evidence" target="_blank" rel="noopener">\
                        Open the evidence of {{reference}} (opens in a new tab)</a></p>""");
    }

    private ObjectNode guidance() {
        return JSON.objectNode()
                .put("type", "text")
                .put("id", "guidance")
                .put(
                        "text",
                        "Version " + asked.version()
                                + " of the standard. For each line, record the **highest level that"
                                + " is met**, whatever is required. Where it is below the required level, say what is"
                                + " missing. A line that does not apply needs a reason; a line that you did not look at"
                                + " counts as not met.");
    }

    private ObjectNode answers() {
        ObjectNode group = JSON.objectNode()
                .put("type", "group")
                .put("id", "answers")
                .put("label", "")
                .put("path", "answers")
                .put("showOutline", false);
        ArrayNode parts = group.putArray("components");
        parts.add(inspectedOn());
        ItemGroups.of(items, item -> ItemQuestions.requiring(asked.requiredLevel(item.id()), item))
                .forEach(parts::add);
        return group;
    }

    private static ObjectNode inspectedOn() {
        ObjectNode day = JSON.objectNode()
                .put("type", "datetime")
                .put("id", "inspectedOn")
                .put("key", "inspectedOn")
                .put("dateLabel", "Day of the inspection")
                .put("subtype", "date");
        day.putObject("validate").put("required", true);
        return day;
    }
}

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
 * of them where there is none, so that a home that is looked at again is asked by a form of the same kind.
 */
final class InspectionForm {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int SCHEMA = 16;

    private static final String CASE_LINKS = """
            <p><strong>{{providerLabel}}</strong><br>{{reference}}, {{settingArea}}</p>\
            <p><a href="/cases/{{reference}}" target="_blank" rel="noopener">\
            Open the case page of {{reference}} (opens in a new tab)</a></p>\
            <p><a href="/cases/{{reference}}/evidence" target="_blank" rel="noopener">\
            Open the evidence of {{reference}} (opens in a new tab)</a></p>""";

    private static final String HOME_LINKS = """
            <p><strong>{{providerLabel}}</strong><br>{{reference}}, {{settingArea}}</p>\
            <p><a href="/settings/{{home}}" target="_blank" rel="noopener">\
            Open the page of home {{home}}, with what was answered (opens in a new tab)</a></p>\
            <p><a href="/cases/{{reference}}" target="_blank" rel="noopener">\
            Open the case page of {{reference}} (opens in a new tab)</a></p>\
            <p><a href="/cases/{{reference}}/evidence" target="_blank" rel="noopener">\
            Open the evidence of {{reference}} (opens in a new tab)</a></p>""";

    private static final String HIGHEST_MET = """
            For each line, record the **highest level that is met**, whatever is required. Where it is below the required \
            level, say what is missing. A line that does not apply needs a reason;\
            """;

    private final String id;
    private final String head;
    private final String notLookedAt;
    private final String dayLabel;
    private final Asked asked;
    private final List<Item> items;

    private InspectionForm(String id, String head, String notLookedAt, String dayLabel, Asked asked, List<Item> items) {
        this.id = id;
        this.head = head;
        this.notLookedAt = notLookedAt;
        this.dayLabel = dayLabel;
        this.asked = asked;
        this.items = items;
    }

    static String of(Asked asked, List<Item> items) {
        return new InspectionForm(
                        AccreditationModel.inspectionFormOf(asked.version()),
                        CASE_LINKS,
                        " a line that you did not look at counts as not met.",
                        "Day of the inspection",
                        asked,
                        items)
                .json()
                .toPrettyString();
    }

    /** For a home that is looked at again: whatever is not seen leaves what was recorded before. */
    static String ofReassessment(Asked asked, List<Item> items) {
        return new InspectionForm(
                        AccreditationModel.itemsFormOf(asked.version()),
                        HOME_LINKS,
                        " a line that you leave as not looked at stays as it was recorded before, and if evidence does not show"
                                + " it, an inspector looks at it in the home.",
                        "Day on which you looked",
                        asked,
                        items)
                .json()
                .toPrettyString();
    }

    private ObjectNode json() {
        ObjectNode form = JSON.objectNode()
                .put("type", "default")
                .put("id", id)
                .put("schemaVersion", SCHEMA)
                .put("executionPlatform", "Camunda Platform")
                .put("executionPlatformVersion", "7.24.0");
        form.putArray("components").add(head()).add(guidance()).add(answers());
        return form;
    }

    private ObjectNode head() {
        return JSON.objectNode().put("type", "html").put("id", "head").put("content", head);
    }

    private ObjectNode guidance() {
        return JSON.objectNode()
                .put("type", "text")
                .put("id", "guidance")
                .put("text", "Version " + asked.version() + " of the standard. " + HIGHEST_MET + notLookedAt);
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

    private ObjectNode inspectedOn() {
        ObjectNode day = JSON.objectNode()
                .put("type", "datetime")
                .put("id", "inspectedOn")
                .put("key", "inspectedOn")
                .put("dateLabel", dayLabel)
                .put("subtype", "date");
        day.putObject("validate").put("required", true);
        return day;
    }
}

package org.hearthmark.accreditation.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.desk.DeskCheck;
import org.hearthmark.accreditation.domain.desk.DeskCheckList;
import org.hearthmark.accreditation.domain.desk.DeskCheckList.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The forms of stage 1 ask the desk checks as they are published. Their groups of checks are written from the list by
 * {@code mvn test -Dtest=DeskCheckFormsTest -Dhearthmark.forms=write}, into the group {@code answers} of each form.
 */
class DeskCheckFormsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final boolean WRITE = "write".equals(System.getProperty("hearthmark.forms"));
    private static final String OURS = "Checks";

    private final DeskCheckList list = DeskCheckList.published();

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"CHECK_FIRM", "CHECK_FINANCES", "CHECK_LANDLORD"})
    void aFormAsksTheChecksOfItsStepInTheWordsOfTheList(Step step) throws IOException {
        List<ObjectNode> expected = new ArrayList<>();
        String day = "";
        for (Group group : list.groupsOf(step)) {
            expected.add(group(group, !group.seenOn().equals(day)));
            day = group.seenOn();
        }

        assertThat(groupsIn(step.key(), expected)).isEqualTo(expected);
    }

    @Test
    void theFormThatSettlesAsksEachCheckWhenItIsPending() throws IOException {
        var expected = list.checks().stream().map(this::whenPending).toList();

        assertThat(groupsIn(Step.SETTLE_PENDING_CHECKS.key(), expected)).isEqualTo(expected);
    }

    @Test
    void aSecondPersonCanSendEveryCheckBack() throws IOException {
        var options = JSON.readTree(file(Step.REVIEW_DESK_CHECKS.key()).toFile()).findParents("values").stream()
                .filter(component -> component.path("id").asText().equals("checks"))
                .findFirst()
                .orElseThrow()
                .path("values");

        assertThat(options.findValuesAsText("value"))
                .containsExactlyElementsOf(
                        list.checks().stream().map(DeskCheck::id).toList());
        assertThat(options.findValuesAsText("label"))
                .containsExactlyElementsOf(list.checks().stream()
                        .map(check -> check.id() + " " + check.title())
                        .toList());
    }

    private ObjectNode group(Group group, boolean withDay) {
        var node = group(group.id() + OURS, group.title(), true);
        var components = node.putArray("components");
        if (withDay) {
            components.add(seenOn(group));
        }
        list.checks().stream()
                .filter(check -> check.group().equals(group.id()))
                .forEach(check -> CheckQuestions.inItsTask(check).addTo(components));
        return node;
    }

    private ObjectNode whenPending(DeskCheck check) {
        var node = group("d" + check.id().substring(1) + OURS, "", false);
        CheckQuestions.whenPending(check).addTo(node.putArray("components"));
        return node;
    }

    private static ObjectNode group(String id, String label, boolean outline) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "group")
                .put("id", id)
                .put("label", label)
                .put("showOutline", outline);
    }

    private ObjectNode seenOn(Group group) {
        boolean alone = list.groups().stream()
                .filter(other -> other.step().equals(group.step()))
                .allMatch(other -> other.seenOn().equals(group.seenOn()));
        return seenOn(group.seenOn(), (alone ? "" : group.title() + ": ") + "Day on which you looked these up");
    }

    private static ObjectNode seenOn(String field, String label) {
        var day = JsonNodeFactory.instance
                .objectNode()
                .put("type", "datetime")
                .put("id", field)
                .put("key", field)
                .put("dateLabel", label)
                .put("description", "A fact of a register is only good for a while, so its day is kept with it.")
                .put("subtype", "date");
        day.putObject("validate").put("required", true);
        return day;
    }

    private static List<JsonNode> groupsIn(String form, List<ObjectNode> expected) throws IOException {
        if (WRITE) {
            write(file(form), expected);
        }
        List<JsonNode> found = new ArrayList<>();
        answers(JSON.readTree(file(form).toFile())).forEach(part -> {
            if (part.path("id").asText().endsWith(OURS)) {
                found.add(part);
            }
        });
        // as they are read back from a file: a number is the same number however it was made
        return expected.toString().equals(found.toString()) ? new ArrayList<>(expected) : found;
    }

    private static void write(Path file, List<ObjectNode> groups) throws IOException {
        var form = JSON.readTree(file.toFile());
        var answers = answers(form);
        int place = answers.size();
        for (int i = answers.size() - 1; i >= 0; i--) {
            if (answers.get(i).path("id").asText().endsWith(OURS)) {
                answers.remove(i);
                place--;
            }
        }
        while (place > 0 && answers.get(place - 1).path("type").asText().equals("group")) {
            place--;
        }
        for (var group : groups) {
            answers.insert(place++, group);
        }
        var indented = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        indented.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        Files.writeString(file, JSON.writer(indented).writeValueAsString(form) + "\n");
    }

    private static Path file(String form) {
        return Path.of("forms/accreditation", form + ".form");
    }

    private static ArrayNode answers(JsonNode form) {
        for (JsonNode part : form.path("components")) {
            if (part.path("id").asText().equals("answers")) {
                return (ArrayNode) part.path("components");
            }
        }
        throw new AssertionError("no group answers");
    }
}

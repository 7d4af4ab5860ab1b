package org.hearthmark.accreditation.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthmark.standard.ChecklistFile;
import org.hearthmark.standard.Item;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The forms that ask checklist items beside other questions. Their groups of items are written from the checklist by
 * {@code mvn test -Dtest=ItemFormsTest -Dhearthmark.forms=write}, into the group {@code answers} of the form.
 */
class ItemFormsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final boolean WRITE = "write".equals(System.getProperty("hearthmark.forms"));

    private final ChecklistFile checklist = ChecklistFile.read();

    @ParameterizedTest
    @CsvSource({
        "check-firm,         check-firm",
        "check-landlord,     check-landlord",
        "record-file-sample, record-sample-items",
        "record-visit,       record-visit"
    })
    void aFormAsksTheItemsOfItsStepInTheWordsOfTheChecklist(String step, String form) throws IOException {
        Path file = Path.of("forms/accreditation", form + ".form");
        var expected = ItemGroups.of(checklist.recordedIn(step), ItemQuestions::ofAnyVersion);
        if (WRITE) {
            write(file, expected);
        }

        assertThat(groups(JSON.readTree(file.toFile()))).isEqualTo(expected);
    }

    private void write(Path file, List<ObjectNode> groups) throws IOException {
        JsonNode form = JSON.readTree(file.toFile());
        ArrayNode answers = answers(form);
        for (int i = answers.size() - 1; i >= 0; i--) {
            if (standards().contains(answers.get(i).path("id").asText())) {
                answers.remove(i);
            }
        }
        groups.forEach(answers::add);
        var indented = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        indented.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        Files.writeString(file, JSON.writer(indented).writeValueAsString(form) + "\n");
    }

    private List<JsonNode> groups(JsonNode form) {
        List<JsonNode> groups = new ArrayList<>();
        for (JsonNode part : answers(form)) {
            if (standards().contains(part.path("id").asText())) {
                groups.add(part);
            }
        }
        return groups;
    }

    private Set<String> standards() {
        return checklist.items().stream()
                .map(Item::standard)
                .map(ItemGroups::idOf)
                .collect(Collectors.toSet());
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

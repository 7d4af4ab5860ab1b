package org.hearthmark.accreditation.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthmark.accreditation.application.item.ItemFields;
import org.hearthmark.standard.ChecklistFile;
import org.hearthmark.standard.Compare;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;
import org.hearthmark.workflow.form.FormRules;
import org.junit.jupiter.api.Test;

class InspectionFormTest {

    private static final String COMMENT = "The window frame is rotten.";

    private final ChecklistFile checklist = ChecklistFile.read();
    private final List<Item> items = checklist.recordedIn("inspect-property");

    @Test
    void theFormOfAVersionIsAlwaysTheSame() {
        assertThat(InspectionForm.of(checklist.asked(1, 1), items))
                .isEqualTo(InspectionForm.of(checklist.asked(1, 1), items));
    }

    @Test
    void eachVersionHasAFormOfItsOwn() {
        assertThat(form(1).path("id").asText()).isEqualTo("inspect-property-v1");
    }

    @Test
    void anInspectionThatMeetsLevelOneEverywhereNeedsNoComment() {
        assertThat(FormRules.faults(form(1), inspection(Level.LEVEL_1))).isEmpty();
    }

    @Test
    void everyItemIsAskedWhenNothingElseIsSaid() {
        Map<String, String> faults = FormRules.faults(form(1), Map.of());

        assertThat(faults).hasSize(20).containsKey("inspectedOn");
        items.forEach(item -> assertThat(faults).containsKey(ItemFields.nameOf(item.id(), ItemFields.LEVEL)));
    }

    @Test
    void whatIsBelowTheRequiredLevelNeedsAComment() {
        for (Level below : List.of(Level.NONE, Level.ALMOST_1, Level.NOT_APPLICABLE, Level.NOT_LOOKED_AT)) {
            Map<String, Object> answers = inspection(Level.LEVEL_1);
            answers.put("ac01Level", below.code());

            assertThat(FormRules.faults(form(1), answers)).containsOnlyKeys("ac01Comment");

            answers.put("ac01Comment", COMMENT);
            assertThat(FormRules.faults(form(1), answers)).isEmpty();
        }
    }

    @Test
    void aRaisedStandardAsksForTheCommentAtItsOwnLevel() {
        Map<String, Object> answers = inspection(Level.LEVEL_2);
        answers.put("ac01Level", Level.LEVEL_1.code());

        assertThat(FormRules.faults(form(2), answers)).containsOnlyKeys("ac01Comment");
    }

    @Test
    void aLevelThatIsReachedNeedsItsMeasure() {
        Map<String, Object> answers = inspection(Level.LEVEL_1);
        answers.remove("ac08Measure");
        answers.remove("ac04Measure");

        assertThat(FormRules.faults(form(1), answers)).containsOnlyKeys("ac04Measure", "ac08Measure");
    }

    @Test
    void aPartialInspectionAsksOnlyTheItemsNamed() {
        Map<String, Object> around = Map.of("itemsToAsk", "AC-01 AC-08");
        Map<String, Object> answers = new HashMap<>(Map.of("inspectedOn", "2026-11-21", "ac01Level", "level1"));

        assertThat(FormRules.faults(form(1), answers, around)).containsOnlyKeys("ac08Level");

        answers.put("ac08Level", "level1");
        answers.put("ac08Measure", 7.2);
        assertThat(FormRules.faults(form(1), answers, around)).isEmpty();

        answers.put("ac02Level", "level1");
        assertThat(FormRules.faults(form(1), answers, around)).containsOnlyKeys("ac02Level");
    }

    @Test
    void anEmptyListOfItemsAsksAll() {
        assertThat(FormRules.faults(form(1), Map.of(), Map.of("itemsToAsk", "")))
                .hasSize(20);
    }

    @Test
    void anItemOutsideThePartIsRefused() {
        Map<String, Object> answers = inspection(Level.LEVEL_1);

        assertThat(FormRules.faults(form(1), answers, Map.of("itemsToAsk", "AC-01")))
                .containsKeys("ac04Level", "ac04Measure")
                .doesNotContainKeys("ac01Level", "inspectedOn");
    }

    @Test
    void componentsAreUniqueAndNamedLikeTheirKeys() {
        List<String> ids = new ArrayList<>();
        form(1).findParents("id").forEach(component -> {
            ids.add(component.path("id").asText());
            if (component.has("key")) {
                assertThat(component.path("key")).isEqualTo(component.path("id"));
            }
        });

        assertThat(ids).doesNotHaveDuplicates();
    }

    private JsonNode form(int required) {
        try {
            return new ObjectMapper().readTree(InspectionForm.of(checklist.asked(required, required), items));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private Map<String, Object> inspection(Level everywhere) {
        Map<String, Object> answers = new HashMap<>(Map.of("inspectedOn", "2026-11-21"));
        for (Item item : items) {
            answers.put(ItemFields.nameOf(item.id(), ItemFields.LEVEL), everywhere.code());
            item.measured()
                    .ifPresent(measure -> answers.put(
                            ItemFields.nameOf(item.id(), ItemFields.MEASURE),
                            measure.compare() == Compare.NOT_OLDER_THAN_MONTHS ? "2026-05-01" : 20));
        }
        return answers;
    }
}

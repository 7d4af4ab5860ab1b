package org.hearthmark.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The checklist of the release as the tables will hold it, for tests that need no database. */
public final class ChecklistFile {

    private final JsonNode file;

    private ChecklistFile(JsonNode file) {
        this.file = file;
    }

    public static ChecklistFile read() {
        try (InputStream stream = ChecklistFile.class.getResourceAsStream("/reference/checklist-v1.json")) {
            return new ChecklistFile(new ObjectMapper().readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        file.path("items").forEach(item -> items.add(item(item)));
        return items;
    }

    public List<Item> recordedIn(String step) {
        return items().stream().filter(item -> item.recordedIn().equals(step)).toList();
    }

    /** The same level asked of every item. */
    public Asked asked(int number, int required) {
        Map<String, Integer> levels = new HashMap<>();
        items().forEach(item -> levels.put(item.id(), required));
        return new Asked(number, levels);
    }

    /** The first version of the release and nothing after it. */
    public Bars bars() {
        var first = new StandardVersion(
                1,
                java.time.LocalDate.parse(file.path("effectiveFrom").asText()),
                asked(1, 1).levels(),
                Set.of(),
                Set.of(),
                Grace.USUAL);
        var safety = items().stream().filter(Item::safety).map(Item::id).collect(Collectors.toSet());
        return new Bars(List.of(first), List.of(), safety);
    }

    private static Item item(JsonNode item) {
        return new Item(
                item.path("id").asText(),
                item.path("standard").asText(),
                item.path("title").asText(),
                Scope.of(item.path("scope").asText()),
                item.path("recordedIn").asText(),
                item.path("evidence").asText(),
                texts(item.path("levels")),
                texts(item.path("law")),
                item.path("lawAppliesTo").asText(null),
                item.path("critical").asBoolean(),
                item.has("measure") ? measure(item.path("measure")) : null);
    }

    private static Measure measure(JsonNode measure) {
        Map<Integer, BigDecimal> thresholds = new TreeMap<>();
        measure.path("thresholds")
                .properties()
                .forEach(level -> thresholds.put(
                        Integer.valueOf(level.getKey()), level.getValue().decimalValue()));
        return new Measure(
                measure.path("unit").asText(),
                Compare.valueOf(measure.path("compare").asText()),
                thresholds);
    }

    private static Map<Integer, String> texts(JsonNode levels) {
        Map<Integer, String> texts = new TreeMap<>();
        levels.properties()
                .forEach(level -> texts.put(
                        Integer.valueOf(level.getKey()), level.getValue().asText()));
        return texts;
    }
}

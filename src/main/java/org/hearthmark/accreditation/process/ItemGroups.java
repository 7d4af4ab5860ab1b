package org.hearthmark.accreditation.process;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearthmark.standard.Item;

/** The questions about a list of items as groups of a form, one for each of the four standards. */
final class ItemGroups {

    private ItemGroups() {}

    static List<ObjectNode> of(List<Item> items, Function<Item, ItemQuestions> questions) {
        Map<String, List<Item>> byStandard =
                items.stream().collect(Collectors.groupingBy(Item::standard, LinkedHashMap::new, Collectors.toList()));
        return byStandard.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue(), questions))
                .toList();
    }

    private static ObjectNode group(String standard, List<Item> items, Function<Item, ItemQuestions> questions) {
        ObjectNode group = JsonNodeFactory.instance
                .objectNode()
                .put("type", "group")
                .put("id", idOf(standard))
                .put("label", standard)
                .put("showOutline", true);
        group.putObject("conditional")
                .put("hide", "=" + items.stream().map(ItemQuestions::notAsked).collect(Collectors.joining(" and ")));
        ArrayNode parts = group.putArray("components");
        items.forEach(item -> questions.apply(item).addTo(parts));
        return group;
    }

    /** The id of a standard's group: "Leadership and management" is leadershipAndManagement. */
    static String idOf(String standard) {
        var words = new StringBuilder();
        for (String word : standard.split(" ")) {
            words.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}

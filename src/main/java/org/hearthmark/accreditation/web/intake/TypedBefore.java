package org.hearthmark.accreditation.web.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What was typed into the one page that applications had before, under names that can be read: "Homes 1, address line". */
final class TypedBefore {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TypedBefore() {}

    static Map<String, String> inWords(String answers) {
        var words = new LinkedHashMap<String, String>();
        try {
            collect("", JSON.readTree(answers), words);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static void collect(String name, JsonNode node, Map<String, String> words) {
        if (node.isObject()) {
            node.fields()
                    .forEachRemaining(field -> collect(
                            name + (name.isEmpty() ? "" : ", ") + spoken(field.getKey()), field.getValue(), words));
        } else if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                collect(name + " " + (at + 1), node.get(at), words);
            }
        } else if (node.isTextual() && !node.asText().isBlank()) {
            words.put(name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1), node.asText());
        }
    }

    private static String spoken(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.UK);
    }
}

package org.hearthmark.provider.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hearthmark.provider.ExportPart;
import org.hearthmark.provider.Topic;
import org.hearthmark.shared.DaysInWords;
import org.springframework.stereotype.Component;

/** The parts of an export as somebody reads them: names in words, days and moments as London has them. */
@Component
class ExportInWords {

    /** Of each part; whoever wants all of it has the archive. */
    private static final int MOST_LINES = 500;

    private final ObjectMapper json;

    ExportInWords(ObjectMapper json) {
        this.json = json;
    }

    /** @param more how many lines are in the archive alone */
    record Section(String title, List<Map<String, String>> lines, int more) {}

    Section section(UUID organisation, ExportPart part) {
        List<Map<String, String>> lines = new ArrayList<>();
        AtomicInteger more = new AtomicInteger();
        part.each(organisation, line -> {
            if (lines.size() < MOST_LINES) {
                lines.add(line(line));
            } else {
                more.incrementAndGet();
            }
        });
        return new Section(part.title(), lines, more.get());
    }

    Map<String, String> line(String text) {
        Map<String, String> words = new LinkedHashMap<>();
        try {
            add("", json.readTree(text), words);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
        return words;
    }

    private static void add(String name, JsonNode value, Map<String, String> words) {
        if (value.isObject()) {
            value.properties().forEach(part -> add(part.getKey(), part.getValue(), words));
        } else if (value.isArray()) {
            words.put(inWords(name), all(value));
        } else if (!value.isNull()) {
            words.put(inWords(name), name.equals("topic") ? topic(value.asText()) : text(value));
        }
    }

    private static String all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> {
                    Map<String, String> words = new LinkedHashMap<>();
                    add("", each, words);
                    return words.entrySet().stream()
                            .map(part ->
                                    part.getKey().isEmpty() ? part.getValue() : part.getKey() + " " + part.getValue())
                            .collect(Collectors.joining(", "));
                })
                .collect(Collectors.joining("; "));
    }

    /** "recordedAt" is "Recorded at". */
    static String inWords(String name) {
        String words =
                name.replace('_', ' ').replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String topic(String code) {
        return Topic.valueOf(code).label();
    }

    private static String text(JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean() ? "yes" : "no";
        }
        String text = value.asText();
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return DaysInWords.day(LocalDate.parse(text));
        }
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*")) {
            return moment(text);
        }
        return text.matches("[A-Z][A-Z_]+") ? inWords(text.toLowerCase(Locale.ROOT)) : text;
    }

    private static String moment(String text) {
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            return DaysInWords.moment(instant);
        } catch (DateTimeParseException notAMoment) {
            return text;
        }
    }
}

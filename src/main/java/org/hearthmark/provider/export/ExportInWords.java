package org.hearthmark.provider.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;
import org.hearthmark.provider.ExportPart;
import org.hearthmark.provider.Topic;
import org.hearthmark.shared.DaysInWords;
import org.springframework.stereotype.Component;

/** The parts of an export as somebody reads them: names in words, days and moments as London has them. */
@Component
class ExportInWords {

    private static final String TOPIC = "topic";

    /** What orders the answers of a record, and says nothing to a reader. */
    private static final String ORDER_OF_ANSWERS = "Number";

    /** Of each part; whoever wants all of it has the archive. */
    private static final int MOST_LINES = 500;

    /** Fields that are days or moments beside those whose names end in At, On, Until or Date. */
    private static final Set<String> DAYS = Set.of("day", "from", "lastDay", "madeUpTo", "wantedBy");

    private static final Pattern DATED = Pattern.compile(".*[a-z](At|On|Until|Date|_at|_on|_until|_date)");

    /** Fields whose values are names that this house has given, never something that was typed. */
    private static final Set<String> CODES =
            Set.of("about", "ages", "agreement", "category", "kind", "outcome", "side", "status", TOPIC);

    /** What only a machine needs to put the lines of the archive together. */
    private static final Set<String> FOR_MACHINES = Set.of("partOf", "subject");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

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
            JsonNode line = json.readTree(text);
            add("", line, words);
            if (line.has(TOPIC)) {
                words.remove(ORDER_OF_ANSWERS);
            }
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
        return words;
    }

    private static void add(String name, JsonNode value, Map<String, String> words) {
        if (FOR_MACHINES.contains(name)) {
            return;
        }
        if (value.isObject()) {
            value.properties().forEach(part -> add(part.getKey(), part.getValue(), words));
        } else if (value.isArray()) {
            words.put(inWords(name), all(value));
        } else if (!value.isNull()) {
            words.put(inWords(name), text(name, value));
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

    /** By the name of its field, never by its looks: what somebody typed stays as it was typed. */
    private static String text(String name, JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean() ? "yes" : "no";
        }
        if (value.isNumber()) {
            return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK))
                    .format(value.decimalValue());
        }
        String text = value.asText();
        if (DAYS.contains(name) || DATED.matcher(name).matches()) {
            return dated(text);
        }
        return CODES.contains(name) && CODE.matcher(text).matches() ? named(name, text) : text;
    }

    private static String named(String name, String code) {
        return switch (name) {
            case TOPIC -> Topic.valueOf(code).label();
            case "ages" -> AgeRange.valueOf(code).label();
            case "category" -> Category.valueOf(code).label();
            default -> inWords(code);
        };
    }

    /** A day or a moment. */
    private static String dated(String text) {
        try {
            return text.contains("T")
                    ? DaysInWords.moment(OffsetDateTime.parse(text).toInstant())
                    : DaysInWords.day(LocalDate.parse(text));
        } catch (DateTimeParseException neither) {
            return text;
        }
    }
}

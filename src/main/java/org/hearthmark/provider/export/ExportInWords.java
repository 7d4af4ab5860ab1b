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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hearthmark.identity.People;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;
import org.hearthmark.provider.ExportPart;
import org.hearthmark.provider.ProviderRecord;
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

    /** What a line is about, which the archive has as an id. */
    private static final String SUBJECT = "subject";

    /** What only a machine needs to put the lines of the archive together. */
    private static final Set<String> FOR_MACHINES = Set.of("partOf");

    /** Fields that say who, by a user name that says nothing. */
    private static final Pattern BY = Pattern.compile(".*[a-z]By");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final ObjectMapper json;
    private final ProviderRecord record;
    private final People people;

    ExportInWords(ObjectMapper json, ProviderRecord record, People people) {
        this.json = json;
        this.record = record;
        this.people = people;
    }

    /** @param more how many lines are in the archive alone */
    record Section(String title, List<Map<String, String>> lines, int more) {}

    Section section(UUID organisation, ExportPart part) {
        List<JsonNode> lines = new ArrayList<>();
        AtomicInteger more = new AtomicInteger();
        part.each(organisation, line -> {
            if (lines.size() < MOST_LINES) {
                lines.add(read(line));
            } else {
                more.incrementAndGet();
            }
        });
        Map<String, String> called = called(organisation, lines);
        return new Section(
                part.title(), lines.stream().map(line -> line(line, called)).toList(), more.get());
    }

    /** The names of people, and of services and homes, by what stands for them in the lines. */
    private Map<String, String> called(UUID organisation, List<JsonNode> lines) {
        Map<String, String> called = new HashMap<>(people.names(lines.stream()
                .flatMap(line -> line.properties().stream())
                .filter(field -> BY.matcher(field.getKey()).matches())
                .map(field -> field.getValue().asText())
                .collect(Collectors.toSet())));
        if (lines.stream().anyMatch(line -> line.has(SUBJECT))) {
            record.of(organisation)
                    .ifPresent(file ->
                            file.subjects().forEach(one -> called.put(one.id().toString(), one.name())));
        }
        return called;
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Map<String, String> line(JsonNode line, Map<String, String> called) {
        Map<String, String> words = new LinkedHashMap<>();
        add("", line, called, words);
        if (line.has(TOPIC)) {
            words.remove(ORDER_OF_ANSWERS);
        }
        return words;
    }

    private static void add(String name, JsonNode value, Map<String, String> called, Map<String, String> words) {
        if (FOR_MACHINES.contains(name)) {
            return;
        }
        if (value.isObject()) {
            value.properties().forEach(part -> add(part.getKey(), part.getValue(), called, words));
        } else if (value.isArray()) {
            words.put(inWords(name), all(value, called));
        } else if (name.equals(SUBJECT)) {
            Optional.ofNullable(called.get(value.asText())).ifPresent(about -> words.put("About", about));
        } else if (!value.isNull()) {
            words.put(inWords(name), text(name, value, called));
        }
    }

    private static String all(JsonNode list, Map<String, String> called) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> {
                    Map<String, String> words = new LinkedHashMap<>();
                    add("", each, called, words);
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
    private static String text(String name, JsonNode value, Map<String, String> called) {
        if (value.isBoolean()) {
            return value.asBoolean() ? "yes" : "no";
        }
        if (value.isNumber()) {
            return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK))
                    .format(value.decimalValue());
        }
        String text = value.asText();
        if (BY.matcher(name).matches()) {
            return called.getOrDefault(text, text);
        }
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

package org.hearthmark.provider;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a staff list as it comes out of a spreadsheet: headings first, then a line for each person, parted by commas,
 * semicolons or tabs. Either every line can be taken, or what is wrong is said by line.
 */
class StaffSheet {

    /** The headings, in the order in which a list is given out. */
    static final List<String> HEADINGS = List.of(
            "Name",
            "Role",
            "Service",
            "Region",
            "Start date",
            "Night or sleep-in",
            "Agency",
            "Conditional start",
            "Registered service manager");

    /** What was read: the people, or what is wrong. */
    record Read(List<StaffEntry> people, List<String> faults) {}

    private final StaffRules rules;
    private final Map<String, UUID> services;
    private final Map<String, String> regions;
    private final List<StaffEntry> people = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();

    StaffSheet(StaffRules rules, Map<UUID, String> services, Set<String> regions) {
        this.rules = rules;
        this.services = services.entrySet().stream()
                .collect(Collectors.toMap(one -> plain(one.getValue()), Map.Entry::getKey, (one, other) -> one));
        this.regions = regions.stream().collect(Collectors.toMap(StaffSheet::plain, region -> region));
    }

    Read read(String text) {
        try {
            return read(records(text.replace("\uFEFF", "")));
        } catch (UncheckedIOException broken) {
            return new Read(List.of(), List.of("This is no list: a quotation mark is missing, or one too many"));
        }
    }

    private Read read(List<CSVRecord> records) {
        if (records.isEmpty()) {
            return new Read(List.of(), List.of("There is nothing in it: the headings come first, then your staff"));
        }
        Map<String, Integer> columns = columns(records.get(0));
        List<String> missing = HEADINGS.stream()
                .filter(heading -> !columns.containsKey(plain(heading)))
                .toList();
        if (!missing.isEmpty()) {
            return new Read(List.of(), List.of("Line 1: these headings are missing: " + String.join(", ", missing)));
        }
        if (records.size() - 1 > StaffLists.MOST) {
            return new Read(List.of(), List.of("A staff list holds up to " + StaffLists.MOST + " people"));
        }
        records.stream().skip(1).forEach(line -> take(line, columns));
        return new Read(List.copyOf(people), List.copyOf(faults));
    }

    private static List<CSVRecord> records(String text) {
        char separator = separator(text.lines().findFirst().orElse(""));
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setTrim(true)
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            return parser.stream()
                    .filter(line -> line.stream().anyMatch(cell -> !cell.isBlank()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static char separator(String headings) {
        return headings.contains("\t") ? '\t' : headings.contains(";") ? ';' : ',';
    }

    private static Map<String, Integer> columns(CSVRecord headings) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int index = 0; index < headings.size(); index++) {
            columns.putIfAbsent(plain(headings.get(index)), index);
        }
        return columns;
    }

    private void take(CSVRecord line, Map<String, Integer> columns) {
        Map<String, String> problems = new LinkedHashMap<>();
        var cells = new StaffCells(heading -> cell(line, columns.get(plain(heading))), problems);
        StaffEntry entry = cells.entry(services, regions);
        rules.problemsOf(entry).forEach(problems::putIfAbsent);
        if (problems.isEmpty()) {
            Long earlier = lines.putIfAbsent(entry.sameAs(), line.getRecordNumber());
            if (earlier != null) {
                problems.put("name", "The same name and start date as in line " + earlier);
            }
        }
        problems.values().forEach(problem -> faults.add("Line " + line.getRecordNumber() + ": " + problem));
        people.add(entry);
    }

    private static String cell(CSVRecord line, int column) {
        return column < line.size() ? line.get(column) : "";
    }

    /** Case, spaces and hyphens do not matter in headings and in the names of services and regions. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ").strip();
    }
}

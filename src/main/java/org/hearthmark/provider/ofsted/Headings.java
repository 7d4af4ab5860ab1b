package org.hearthmark.provider.ofsted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearthmark.shared.Refusal;

/** The row of headings of a list: which column stands where, and what was noticed of it. */
record Headings(List<String> texts, Map<ListColumn, Integer> columns, List<String> remarks) {

    private static final int FEWEST_TO_BE_SEEN = 3;

    /** What is made one space: more than one, any that is not plain, and those at the ends. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]{2,}|[\\s\\u00A0&&[^ ]]|^ | $");

    /** Whether a row looks like the headings of a list: a URN, and some more that we know. */
    static boolean isIn(List<String> row) {
        var known = row.stream().flatMap(cell -> ListColumn.of(cell).stream()).toList();
        return known.contains(ListColumn.URN) && known.stream().distinct().count() >= FEWEST_TO_BE_SEEN;
    }

    /** @throws Refusal INVALID when an essential heading is missing or one that is kept stands twice */
    static Headings of(List<String> row) {
        List<String> texts = row.stream().map(Headings::tidy).toList();
        Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
        List<String> unknown = new ArrayList<>();
        for (int index = 0; index < texts.size(); index++) {
            String text = texts.get(index);
            Optional<ListColumn> column = ListColumn.of(text);
            if (column.isPresent()) {
                refuseTwice(columns.put(column.get(), index), index, text);
            } else if (!text.isEmpty() && !ListColumn.isNotKept(text)) {
                unknown.add("\"" + text + "\" (column " + letter(index) + ")");
            }
        }
        refuseMissing(columns);
        return new Headings(texts, columns, remarks(columns, unknown));
    }

    private static void refuseTwice(Integer before, int index, String text) {
        if (before != null) {
            throw Refusal.invalid("The heading \"" + text + "\" stands twice, in columns " + letter(before) + " and "
                    + letter(index) + ": nobody can say which one counts");
        }
    }

    private static void refuseMissing(Map<ListColumn, Integer> columns) {
        String missing = named(columns, true);
        if (!missing.isEmpty()) {
            throw Refusal.invalid(
                    "These headings are missing, and without them it is no list that can be used: " + missing);
        }
    }

    private static List<String> remarks(Map<ListColumn, Integer> columns, List<String> unknown) {
        List<String> remarks = new ArrayList<>();
        if (!unknown.isEmpty()) {
            remarks.add("Headings that are new to us, and not kept: " + String.join(", ", unknown));
        }
        String missing = named(columns, false);
        if (!missing.isEmpty()) {
            remarks.add("Headings that are missing, and unknown for every provider: " + missing);
        }
        return remarks;
    }

    private static String named(Map<ListColumn, Integer> columns, boolean essential) {
        return Arrays.stream(ListColumn.values())
                .filter(column -> column.essential() == essential && !columns.containsKey(column))
                .map(column -> "\"" + column.heading() + "\"")
                .collect(Collectors.joining(", "));
    }

    /** How a column is named to people: its heading and the letter that a spreadsheet gives it. */
    String nameOf(int index) {
        String text = index < texts.size() ? texts.get(index) : "";
        return (text.isEmpty() ? "No heading" : text) + " (column " + letter(index) + ")";
    }

    boolean headed(int index) {
        return index < texts.size() && !texts.get(index).isEmpty();
    }

    int lastKept() {
        return columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    static String tidy(String cell) {
        return SPACES.matcher(cell).find()
                ? SPACES.matcher(cell).replaceAll(" ").strip()
                : cell;
    }
}

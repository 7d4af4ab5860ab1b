package org.hearthmark.ladder.web;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearthmark.ladder.application.raise.InForce;
import org.hearthmark.provider.Category;
import org.hearthmark.shared.web.Option;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Component;

/** What can be chosen in the form of a raise: items with what is asked of them today, kinds of homes, beginnings. */
@Component
class RaiseChoices {

    private static final int HIGHEST = 3;

    /** One item of the checklist, with the levels above what is asked today; none where nothing is left to raise. */
    public record Line(Item item, String asked, List<Option> higher) {

        /** The name of its field. */
        public String field() {
            return "levels[" + item.id() + "]";
        }

        public String label() {
            return item.id() + " " + item.title();
        }

        public String hint() {
            return "Asked today: " + asked + (item.critical() ? ". Critical" : "")
                    + (item.safety() && !item.critical() ? ". Safety" : "");
        }
    }

    /** A set of items that somebody may begin with. */
    public record Beginning(String key, String label) {}

    private static final Map<String, Predicate<Item>> SETS = new LinkedHashMap<>();
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        beginning("safety", "safety items", Item::safety);
        beginning("critical", "critical items", Item::critical);
        beginning("all", "all items", item -> true);
    }

    private static void beginning(String key, String words, Predicate<Item> items) {
        SETS.put(key, items);
        WORDS.put(key, words);
    }

    private final Standards standards;

    RaiseChoices(Standards standards) {
        this.standards = standards;
    }

    /** By standard, in the order of the checklist. */
    Map<String, List<Line>> lines(InForce inForce) {
        var asked = inForce.everywhere();
        return standards.items().stream()
                .map(item -> line(item, asked.get(item.id())))
                .collect(groupingBy(line -> line.item().standard(), LinkedHashMap::new, Collectors.toList()));
    }

    private static Line line(Item item, InForce.Range asked) {
        var higher = IntStream.rangeClosed(asked.lowest() + 1, HIGHEST)
                .mapToObj(level -> Option.of(
                        String.valueOf(level),
                        "Level " + level + ": " + item.levels().getOrDefault(level, "")))
                .toList();
        return new Line(item, asked.words(), higher);
    }

    List<Beginning> beginnings() {
        var beginnings = new ArrayList<Beginning>();
        for (int level = 2; level <= HIGHEST; level++) {
            for (var set : WORDS.entrySet()) {
                beginnings.add(new Beginning(set.getKey() + "-" + level, set.getValue() + " to level " + level));
            }
        }
        return beginnings;
    }

    /** The levels of a beginning such as {@code critical-2}, of what is not asked already; none for another word. */
    Map<String, Integer> begun(String key, InForce inForce) {
        var levels = new HashMap<String, Integer>();
        if (beginnings().stream().anyMatch(one -> one.key().equals(key))) {
            int level = key.charAt(key.length() - 1) - '0';
            var set = SETS.get(key.substring(0, key.length() - 2));
            var asked = inForce.everywhere();
            standards.items().stream()
                    .filter(set)
                    .filter(item -> asked.get(item.id()).highest() < level)
                    .forEach(item -> levels.put(item.id(), level));
        }
        return levels;
    }

    List<Option> regions(InForce inForce) {
        return inForce.regions().stream()
                .sorted()
                .map(region -> Option.of(region, region))
                .toList();
    }

    List<Option> categories() {
        return Option.list(Category.values(), Category::label);
    }

    Item item(String id) {
        return standards.item(id);
    }
}

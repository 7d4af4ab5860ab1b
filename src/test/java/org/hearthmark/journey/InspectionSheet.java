package org.hearthmark.journey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Measure;

/** What an inspector brings back from a home: every item at level 1 with the value that bears it out, apart from gaps. */
final class InspectionSheet {

    private final List<Item> items;
    private final LocalDate day;
    private final Map<String, String> gaps = new LinkedHashMap<>();

    InspectionSheet(List<Item> items, LocalDate day) {
        this.items = items;
        this.day = day;
    }

    InspectionSheet notMet(String item, String comment) {
        gaps.put(item, comment);
        return this;
    }

    /** Fills the form in Tasklist, line by line. */
    TasklistPage fillIn(TasklistPage tasklist) {
        tasklist.choose("Day of the inspection", day);
        items.forEach(item -> fillIn(tasklist, item));
        return tasklist;
    }

    private void fillIn(TasklistPage tasklist, Item item) {
        if (gaps.containsKey(item.id())) {
            tasklist.answer(item.id(), "Not met").type(item.id() + " comment", gaps.get(item.id()));
            return;
        }
        tasklist.answer(item.id(), "Level 1");
        item.measured().ifPresent(measure -> {
            if (measure.compare().isDate()) {
                tasklist.choose(item.id() + " measured", day.minusMonths(2));
            } else {
                tasklist.type(item.id() + " measured", value(measure).toPlainString());
            }
        });
    }

    /** The same as Tasklist would send it. */
    Map<String, Object> answers() {
        Map<String, Object> answers = new TreeMap<>();
        answers.put("inspectedOn", day.toString());
        items.forEach(item -> answer(
                answers, item, item.id().toLowerCase(java.util.Locale.ROOT).replace("-", "")));
        return answers;
    }

    private void answer(Map<String, Object> answers, Item item, String name) {
        if (gaps.containsKey(item.id())) {
            answers.put(name + "Level", "none");
            answers.put(name + "Comment", gaps.get(item.id()));
            return;
        }
        answers.put(name + "Level", "level1");
        item.measured()
                .ifPresent(measure -> answers.put(
                        name + "Measure",
                        measure.compare().isDate() ? day.minusMonths(2).toString() : value(measure)));
    }

    /** What is asked for level 1, or for the lowest level that asks for anything. */
    private static BigDecimal value(Measure measure) {
        return new TreeMap<>(measure.thresholds()).firstEntry().getValue();
    }
}

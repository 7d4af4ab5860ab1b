package org.hearthmark.accreditation.application.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearthmark.standard.Asked;
import org.hearthmark.standard.Item;

/**
 * The items of an inspection on paper, for homes without reception: with the levels to choose from and room to write.
 *
 * @param caseOf the home's own id in its case
 */
public record InspectionSheet(
        UUID caseOf, String title, int version, Map<String, String> home, List<Section> sections) {

    /** The items of one of the four standards. */
    public record Section(String standard, List<Line> items) {}

    /**
     * One item.
     *
     * @param guidance evidence, level asked for, law
     * @param measure  what is measured, and in what unit
     */
    public record Line(String id, String title, String guidance, List<String> levels, Optional<String> measure) {}

    static List<Section> sections(List<Item> items, Asked asked) {
        return items.stream()
                .collect(Collectors.groupingBy(
                        Item::standard,
                        LinkedHashMap::new,
                        Collectors.mapping(item -> line(item, asked), Collectors.toList())))
                .entrySet()
                .stream()
                .map(section -> new Section(section.getKey(), section.getValue()))
                .toList();
    }

    private static Line line(Item item, Asked asked) {
        return new Line(
                item.id(),
                item.title(),
                guidance(item, asked.requiredLevel(item.id())),
                IntStream.rangeClosed(1, item.levels().size())
                        .mapToObj(
                                level -> "Level " + level + ": " + item.levels().get(level))
                        .toList(),
                item.measured().map(measure -> measure.unit()));
    }

    private static String guidance(Item item, int required) {
        return "Level " + required + " is asked for. Evidence: " + item.evidence() + "."
                + (item.law().isEmpty() ? "" : " Level 1 is law: " + item.law().get(1) + ".")
                + (item.critical() ? " Critical." : "");
    }
}

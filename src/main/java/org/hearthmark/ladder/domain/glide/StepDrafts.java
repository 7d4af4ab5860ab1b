package org.hearthmark.ladder.domain.glide;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearthmark.ladder.domain.market.Checklist;
import org.hearthmark.ladder.domain.market.Demand;
import org.hearthmark.ladder.domain.market.Draft;
import org.hearthmark.ladder.domain.market.Target;

/**
 * The drafts of a step. What is named in a raise is asked from its day, also where more was asked before: so an item is
 * named only for regions and categories where nothing is lowered by it.
 */
record StepDrafts(Target target, Checklist checklist, Demand before) {

    private record Field(Set<String> categories, Set<String> regions) {}

    List<Draft> of(LocalDate day, Map<String, Integer> levels) {
        var fields = new LinkedHashMap<Field, Map<String, Integer>>();
        new TreeMap<>(levels)
                .forEach((item, level) -> fields(checklist.at(item), level)
                        .forEach(field -> fields.computeIfAbsent(field, none -> new TreeMap<>())
                                .put(item, level)));
        return fields.entrySet().stream()
                .map(field -> new Draft(
                        day,
                        field.getValue(),
                        field.getKey().categories(),
                        field.getKey().regions(),
                        Draft.SAFETY_DAYS,
                        Draft.OTHER_DAYS))
                .toList();
    }

    private List<Field> fields(int at, int level) {
        var concerned = IntStream.range(0, before.grounds().size())
                .filter(ground -> target.concerns(before.grounds().get(ground)))
                .boxed()
                .toList();
        if (concerned.stream().allMatch(ground -> before.on(ground).level(at) <= level)) {
            return List.of(new Field(target.categories(), target.regions()));
        }
        Map<String, Set<String>> categories = concerned.stream()
                .filter(ground -> before.on(ground).level(at) <= level)
                .map(before.grounds()::get)
                .collect(Collectors.groupingBy(
                        Demand.Ground::region,
                        TreeMap::new,
                        Collectors.mapping(Demand.Ground::category, Collectors.toCollection(TreeSet::new))));
        return categories.values().stream()
                .distinct()
                .map(same -> new Field(same, regions(categories, same)))
                .toList();
    }

    private static Set<String> regions(Map<String, Set<String>> categories, Set<String> same) {
        return categories.entrySet().stream()
                .filter(region -> region.getValue().equals(same))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

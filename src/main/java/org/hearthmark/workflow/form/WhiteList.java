package org.hearthmark.workflow.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses what the form does not ask for, and what is too large to be looked at. */
final class WhiteList {

    private static final int MOST_FAULTS = 20;
    private static final int LONGEST_NAME = 60;

    private WhiteList() {}

    static Map<String, String> faults(FormOutline outline, Map<String, Object> answers) {
        Map<String, String> faults = new LinkedHashMap<>();
        Set<List<String>> places =
                outline.questions().stream().map(Question::place).collect(Collectors.toSet());
        check(answers, List.of(), places, faults);
        return faults;
    }

    private static void check(Map<?, ?> group, List<String> at, Set<List<String>> places, Map<String, String> faults) {
        for (Map.Entry<?, ?> entry : group.entrySet()) {
            if (faults.size() == MOST_FAULTS) {
                return;
            }
            String name = String.valueOf(entry.getKey());
            List<String> place = Stream.concat(at.stream(), Stream.of(name)).toList();
            if (places.contains(place)) {
                continue;
            }
            if (isGroup(place, places) && (entry.getValue() == null || entry.getValue() instanceof Map)) {
                if (entry.getValue() instanceof Map<?, ?> inner) {
                    check(inner, place, places, faults);
                }
            } else {
                faults.put(shortened(name), "This form does not ask for this answer.");
            }
        }
    }

    private static boolean isGroup(List<String> place, Set<List<String>> places) {
        return places.stream()
                .anyMatch(known -> known.size() > place.size()
                        && known.subList(0, place.size()).equals(place));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}

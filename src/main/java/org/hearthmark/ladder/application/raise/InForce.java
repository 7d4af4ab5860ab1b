package org.hearthmark.ladder.application.raise;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearthmark.standard.Asked;
import org.hearthmark.standard.Ground;

/** What is asked today on every ground there is, a ground being a region with a kind of home. */
public record InForce(Map<Ground, Asked> byGround) {

    /** The lowest and the highest level that is asked of an item on some grounds. */
    public record Range(int lowest, int highest) {

        public String words() {
            return lowest == highest ? "level " + lowest : "level " + lowest + " to " + highest + ", by region or kind";
        }
    }

    public InForce {
        byGround = Map.copyOf(byGround);
    }

    /** The items that the checklist has. */
    Set<String> items() {
        return byGround.values().stream()
                .findFirst()
                .map(asked -> asked.levels().keySet())
                .orElse(Set.of());
    }

    public Set<String> regions() {
        return byGround.keySet().stream().map(Ground::region).collect(Collectors.toSet());
    }

    Set<String> categories() {
        return byGround.keySet().stream().map(Ground::category).collect(Collectors.toSet());
    }

    /** Where somebody names regions or kinds, only there. */
    Optional<Range> of(String item, Collection<String> regions, Collection<String> categories) {
        List<Integer> levels = byGround.entrySet().stream()
                .filter(on -> regions.isEmpty() || regions.contains(on.getKey().region()))
                .filter(on ->
                        categories.isEmpty() || categories.contains(on.getKey().category()))
                .map(on -> on.getValue().levels().get(item))
                .sorted()
                .toList();
        return levels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Range(levels.get(0), levels.get(levels.size() - 1)));
    }

    /** Each item, everywhere. */
    public Map<String, Range> everywhere() {
        var ranges = new TreeMap<String, Range>();
        items().forEach(item -> ranges.put(item, of(item, Set.of(), Set.of()).orElseThrow()));
        return ranges;
    }
}

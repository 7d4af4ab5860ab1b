package org.hearthmark.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a decision table said.
 *
 * @param table id of the table
 * @param version version of the table as deployed
 * @param rules ids of the rules that fired, in the order of the table; none when no rule fitted
 * @param outputs by name: a value, or the list of all rules' values where the table collects them
 */
public record Ruling(String table, int version, List<String> rules, Map<String, Object> outputs) {

    public Ruling {
        rules = List.copyOf(rules);
        outputs = Map.copyOf(outputs);
    }

    /** An output as text; empty when no rule fitted or the rule says nothing. */
    public Optional<String> text(String output) {
        return Optional.ofNullable(outputs.get(output)).map(Object::toString);
    }

    /** @throws IllegalStateException when no rule fitted: the table has a gap */
    public String require(String output) {
        return text(output)
                .orElseThrow(() -> new IllegalStateException(
                        "Decision table %s version %d says nothing of %s".formatted(table, version, output)));
    }

    public boolean yes(String output) {
        return Boolean.TRUE.equals(outputs.get(output));
    }
}

package org.hearthmark.provider.fact;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Firms that are joined by an owner, or by a chain of owners, as groups of two or more. */
final class OwnerComponents {

    /** One firm and one of its ties. */
    record Edge(UUID firm, OwnerTie tie) {}

    /** @param label the owner that most of the firms share; companies go before people */
    record Group(String label, Set<UUID> firms) {}

    private final Map<Object, Object> above = new HashMap<>();

    private OwnerComponents() {}

    /** @param firmNames names of the firms, for a group whose owner is one of them */
    static List<Group> of(Collection<Edge> edges, Map<UUID, String> firmNames) {
        OwnerComponents parts = new OwnerComponents();
        edges.forEach(edge -> parts.join(edge.firm(), edge.tie().key()));
        return edges.stream().collect(groupingBy(edge -> parts.top(edge.firm()))).values().stream()
                .map(part -> new Group(
                        label(part, firmNames), part.stream().map(Edge::firm).collect(toSet())))
                .filter(group -> group.firms().size() > 1)
                .toList();
    }

    private void join(Object one, Object other) {
        above.put(top(one), top(other));
    }

    private Object top(Object node) {
        Object next = above.getOrDefault(node, node);
        if (next.equals(node)) {
            return node;
        }
        Object top = top(next);
        above.put(node, top);
        return top;
    }

    private static String label(List<Edge> part, Map<UUID, String> firmNames) {
        Map<String, Long> shared =
                part.stream().collect(groupingBy(edge -> edge.tie().key(), counting()));
        return part.stream()
                .map(edge -> new OwnerTie(edge.tie().key(), nameOf(edge.tie(), part, firmNames)))
                .max(Comparator.comparing((OwnerTie tie) -> shared.get(tie.key()))
                        .thenComparing(OwnerTie.byStanding().reversed()))
                .map(OwnerTie::name)
                .orElseThrow();
    }

    /** A firm of ours has the name under which it is known here, every other owner the register's. */
    private static String nameOf(OwnerTie tie, List<Edge> part, Map<UUID, String> firmNames) {
        return part.stream()
                .filter(edge ->
                        edge.tie().key().equals(tie.key()) && edge.tie().name().isEmpty())
                .map(edge -> firmNames.get(edge.firm()))
                .findFirst()
                .orElse(tie.name());
    }
}

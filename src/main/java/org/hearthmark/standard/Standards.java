package org.hearthmark.standard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The checklist as published. Items and versions are insert-only and come with a release, so each is read from the
 * tables once.
 */
@Component
public class Standards {

    private final ChecklistRows rows;
    private final Map<Integer, StandardVersion> versions = new ConcurrentHashMap<>();
    private volatile List<StandardVersion> published = List.of();
    private volatile Map<String, Item> items = Map.of();
    private volatile List<Item> itemsInOrder = List.of();

    Standards(JdbcClient jdbc) {
        this.rows = new ChecklistRows(jdbc);
    }

    /** The version that is in force on a day. */
    public StandardVersion inForce(LocalDate day) {
        return published().stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(StandardVersion::effectiveFrom).thenComparing(StandardVersion::number))
                .orElseThrow(() -> new IllegalArgumentException("no version of the standard is in force on " + day));
    }

    public StandardVersion version(int number) {
        return versions.computeIfAbsent(
                number,
                n -> rows.version(n)
                        .orElseThrow(() -> new IllegalArgumentException("the standard has no version " + n)));
    }

    /** Every published version, oldest first. */
    public List<StandardVersion> published() {
        if (published.isEmpty()) {
            published = rows.versionNumbers().stream().map(this::version).toList();
        }
        return published;
    }

    /** All items, in the order of the checklist. */
    public List<Item> items() {
        if (itemsInOrder.isEmpty()) {
            List<Item> read = rows.items();
            items = read.stream().collect(Collectors.toUnmodifiableMap(Item::id, Function.identity()));
            itemsInOrder = read;
        }
        return itemsInOrder;
    }

    /** The items that one task records, by its step key such as "inspect-property". */
    public List<Item> recordedIn(String step) {
        return items().stream().filter(item -> item.recordedIn().equals(step)).toList();
    }

    public Item item(String id) {
        items();
        return Optional.ofNullable(items.get(id))
                .orElseThrow(() -> new IllegalArgumentException("the checklist has no item " + id));
    }
}

package org.hearthmark.standard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The checklist as published, and what is asked of its items where and when. The items come with a release and are read
 * once; versions and where they took effect are insert-only and kept in memory until somebody writes one.
 */
@Component
public class Standards {

    private final ChecklistRows rows;
    private final VersionDesk desk;
    private final VersionCache cache;
    private volatile Map<String, Item> items = Map.of();
    private volatile List<Item> itemsInOrder = List.of();

    Standards(JdbcClient jdbc, VersionDesk desk, VersionCache cache) {
        this.rows = new ChecklistRows(jdbc);
        this.desk = desk;
        this.cache = cache;
    }

    /** Everything that is or was asked on one ground, as known now. */
    public Bar bar(Ground ground) {
        return bars().bar(ground);
    }

    /** What is asked on every ground, as known now. */
    public Bars bars() {
        return cache.bars(this::safetyItems);
    }

    /** What was asked on every ground, as known at an instant. */
    public Bars knownAt(Instant instant) {
        return bars().knownAt(instant);
    }

    /** What another node has written a moment ago is seen from now on: for whoever decides on it under a lock. */
    public void lookForNews() {
        cache.look();
    }

    public StandardVersion version(int number) {
        return published().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the standard has no version " + number));
    }

    /** Every published version, oldest first. */
    public List<StandardVersion> published() {
        return cache.published();
    }

    /** The highest level that any version up to a number asks of each item, wherever it does. */
    public Asked askedUpTo(int number) {
        return bars().upTo(number);
    }

    /**
     * Publishes a raise: from now on it never changes. It asks for nothing until it takes effect.
     *
     * @throws org.hearthmark.shared.Refusal INVALID for an item that the checklist does not have, a level below the floor
     *     or above the highest, or a grace that is shorter than the notice of a lapse
     */
    @Transactional
    public StandardVersion publish(NewVersion raise) {
        items();
        return desk.publish(raise, items.keySet());
    }

    /**
     * A version takes effect in a region on a day, today at the latest; asked a second time for the same day it changes
     * nothing.
     *
     * @throws org.hearthmark.shared.Refusal INVALID before the day that is planned for it, on a day still to come, where
     *     the version is not for the region or was withdrawn, or where it took effect there on another day
     */
    @Transactional
    public void takeEffect(int version, String region, LocalDate day) {
        desk.takeEffect(version, region, day);
    }

    /**
     * Takes a version back before it is in effect anywhere: it stays among the published ones and is asked of nobody. Asked
     * a second time it changes nothing.
     *
     * @throws org.hearthmark.shared.Refusal INVALID when it is in effect somewhere
     */
    @Transactional
    public void withdraw(int version, String by) {
        desk.withdraw(version, by);
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

    private Set<String> safetyItems() {
        return items().stream().filter(Item::safety).map(Item::id).collect(Collectors.toSet());
    }
}

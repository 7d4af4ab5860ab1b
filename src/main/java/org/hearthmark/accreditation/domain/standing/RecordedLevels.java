package org.hearthmark.accreditation.domain.standing;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.accreditation.domain.standing.SettingFacts.DecisionFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.ItemFact;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;

/**
 * What is recorded of a home's items on a day: the latest record of each, no higher than its document allows on that day.
 * A document that has run out leaves almost level 1 at best.
 */
final class RecordedLevels {

    private final Map<String, List<ItemFact>> inOrder = new HashMap<>();

    /**
     * What was known when a decision was recorded; of an item of which nothing was known by then, what is recorded now. So a
     * finding of the day of the decision that came after it is something new.
     */
    static RecordedLevels whenDecided(List<ItemFact> facts, DecisionFact decision) {
        var known = facts.stream()
                .filter(fact -> !fact.recordedAt().isAfter(decision.recordedAt()))
                .toList();
        var seen = known.stream().map(ItemFact::item).collect(toSet());
        return new RecordedLevels(facts.stream()
                .filter(fact ->
                        !seen.contains(fact.item()) || !fact.recordedAt().isAfter(decision.recordedAt()))
                .toList());
    }

    RecordedLevels(List<ItemFact> facts) {
        facts.stream()
                .sorted(comparing(ItemFact::trueFrom).thenComparing(ItemFact::recordedAt))
                .forEach(fact -> inOrder.computeIfAbsent(fact.item(), item -> new ArrayList<>())
                        .add(fact));
    }

    /** The record that counts on a day; empty where nothing was recorded by then. */
    Optional<ItemFact> fact(String item, LocalDate day) {
        var facts = inOrder.getOrDefault(item, List.of());
        for (int last = facts.size() - 1; last >= 0; last--) {
            if (!facts.get(last).trueFrom().isAfter(day)) {
                return Optional.of(facts.get(last));
            }
        }
        return Optional.empty();
    }

    Level level(Item item, LocalDate day) {
        return fact(item.id(), day).map(fact -> capped(item, fact, day)).orElse(Level.NOT_LOOKED_AT);
    }

    private static Level capped(Item item, ItemFact fact, LocalDate day) {
        if (!runsOut(item, fact)) {
            return fact.level();
        }
        int allowed = item.measure().highestLevelAllowed(fact.dated().orElseThrow(), day);
        return fact.level().reached() <= allowed ? fact.level() : Level.values()[Level.ALMOST_1.ordinal() + allowed];
    }

    private static boolean runsOut(Item item, ItemFact fact) {
        return fact.dated().isPresent()
                && fact.level().reached() > 0
                && item.measured().filter(measure -> measure.compare().isDate()).isPresent();
    }

    /** Whether what was recorded no longer counts, because its document has run out. */
    boolean ranOut(Item item, LocalDate day) {
        return fact(item.id(), day)
                .filter(fact -> capped(item, fact, day) != fact.level())
                .isPresent();
    }

    /** When the document behind a record runs out, or begins to count; empty where none does any more. */
    Optional<LocalDate> changesAfter(Item item, LocalDate day) {
        return fact(item.id(), day).filter(fact -> runsOut(item, fact)).stream()
                .flatMap(fact -> dates(item, fact).stream())
                .filter(date -> date.isAfter(day))
                .min(LocalDate::compareTo);
    }

    private static List<LocalDate> dates(Item item, ItemFact fact) {
        var dated = fact.dated().orElseThrow();
        var dates = new ArrayList<LocalDate>();
        dates.add(dated);
        item.measure()
                .thresholds()
                .values()
                .forEach(months ->
                        dates.add(dated.plusMonths(months.longValueExact()).plusDays(1)));
        return dates;
    }

    /** The days on which what is recorded changes by itself: records, documents that begin or run out. */
    List<LocalDate> days(List<Item> items) {
        var days = new ArrayList<LocalDate>();
        for (var item : items) {
            for (var fact : inOrder.getOrDefault(item.id(), List.of())) {
                days.add(fact.trueFrom());
                if (runsOut(item, fact)) {
                    days.addAll(dates(item, fact));
                }
            }
        }
        return days;
    }
}

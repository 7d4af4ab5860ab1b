package org.hearthmark.accreditation.domain.reassessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearthmark.accreditation.domain.standing.ItemOnDay;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Scope;

/** What is looked at without an answer of the provider: at a review, or because a manager wants it. Pure. */
public final class Rounds {

    private Rounds() {}

    /**
     * Everything of the home itself is seen; of its service and its provider is read what nobody has looked at for a year.
     *
     * @param items what is asked of the home
     */
    public static Optional<Round> ofReview(List<ItemOnDay> items, LocalDate today) {
        return of(items.stream()
                .filter(one -> one.item().scope() == Scope.PROPERTY || old(one, today))
                .map(ItemOnDay::item)
                .toList());
    }

    private static boolean old(ItemOnDay one, LocalDate today) {
        return one.fact()
                .filter(fact -> fact.trueFrom().isAfter(today.minusYears(1)))
                .isEmpty();
    }

    /** What is true of the home is seen there, everything else is read. */
    public static Optional<Round> of(Collection<Item> items) {
        var seen =
                items.stream().collect(groupingBy(item -> item.scope() == Scope.PROPERTY, mapping(Item::id, toList())));
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Round(seen.getOrDefault(false, List.of()), seen.getOrDefault(true, List.of())));
    }
}

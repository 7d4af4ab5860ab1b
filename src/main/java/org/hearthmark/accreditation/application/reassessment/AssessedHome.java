package org.hearthmark.accreditation.application.reassessment;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.Mark;
import org.hearthmark.accreditation.domain.standing.GapAnswer;
import org.hearthmark.accreditation.domain.standing.HomeOverTime;
import org.hearthmark.accreditation.domain.standing.ItemOnDay;
import org.hearthmark.accreditation.domain.standing.SettingFacts.DecisionFact;
import org.hearthmark.standard.Level;

/**
 * A home that is looked at again, as it stands on a day.
 *
 * @param waiting what its provider answered and nobody has checked yet, the earliest first
 */
record AssessedHome(HomeOverTime home, LocalDate day, List<GapAnswer> waiting) {

    /** The decision by which it is accredited; empty where it is not, or no longer. */
    Optional<DecisionFact> decision() {
        return home.facts()
                .decisionOn(day)
                .filter(decision -> decision.outcome().accredits());
    }

    /** What is asked of it that it does not meet, and that it was not accredited with. */
    List<ItemOnDay> gaps() {
        return home.newGaps(day);
    }

    Map<String, ItemOnDay> items() {
        return home.items(day).stream()
                .collect(Collectors.toMap(one -> one.item().id(), Function.identity()));
    }

    /** What is answered and waits, by the ids of the items. */
    List<String> answered() {
        return waiting.stream().map(GapAnswer::item).distinct().toList();
    }

    /** The answers about items that were looked at. */
    List<GapAnswer> waitingAbout(Collection<String> items) {
        return waiting.stream().filter(answer -> items.contains(answer.item())).toList();
    }

    /** Whether what an answer is about is recorded by now. */
    boolean met(GapAnswer answer) {
        return meets(answer.item(), answer.level());
    }

    boolean meets(String item, int required) {
        return Optional.ofNullable(items().get(item))
                .map(ItemOnDay::level)
                .filter(level -> level == Level.NOT_APPLICABLE || level.meets(required))
                .isPresent();
    }

    /** The first day on which nothing is left to be answered in time: its last own date. */
    LocalDate lastOwnDate() {
        return gaps().stream()
                .flatMap(gap -> gap.dueOn().stream())
                .max(naturalOrder())
                .orElse(day);
    }

    /** The day of the review as it stands; empty where the home was accredited before there were grades. */
    Optional<LocalDate> reviewOn() {
        return home.standing(day).mark().flatMap(Mark::reviewOn);
    }
}

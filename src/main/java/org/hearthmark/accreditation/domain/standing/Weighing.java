package org.hearthmark.accreditation.domain.standing;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.accreditation.GradeTable;
import org.hearthmark.accreditation.GradeTable.Graded;
import org.hearthmark.accreditation.GradeTable.Verdict;
import org.hearthmark.accreditation.InGrace;
import org.hearthmark.accreditation.domain.item.HomeGrade;
import org.hearthmark.accreditation.domain.item.LawField;
import org.hearthmark.accreditation.domain.standing.SettingFacts.DecisionFact;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.standard.Bar;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;

/**
 * Holds what is recorded of an accredited home against what is demanded of it, on any day. With nothing new below, it stays
 * as it was decided; otherwise the grade table is asked again.
 */
final class Weighing {

    private final LocalDate judgedOn;
    private final AgeRange ages;
    private final List<Item> items;
    private final RecordedLevels recorded;
    private final RecordedLevels recordedThen;
    private final Demand demand;
    private final GradeTable table;
    private final Map<LocalDate, Optional<Graded>> graded = new HashMap<>();

    /** @param checklist all items; those that are not asked of a home of these ages are left out */
    Weighing(DecisionFact decision, SettingFacts facts, Bar bar, List<Item> checklist, GradeTable table) {
        this.judgedOn = MarkRule.judgedOn(decision, facts);
        this.ages = decision.judged().ages();
        this.items =
                checklist.stream().filter(item -> LawField.isAsked(item, ages)).toList();
        this.recorded = new RecordedLevels(facts.items());
        this.recordedThen = RecordedLevels.whenDecided(facts.items(), decision);
        this.demand = new Demand(bar, judgedOn, facts.answers());
        this.table = table;
    }

    /**
     * Items below what is demanded that were not below what was asked when the home was judged, or of which more is demanded
     * now than was asked then.
     */
    List<Item> freshGaps(LocalDate day) {
        var demanded = demand.on(day);
        return items.stream()
                .filter(item -> freshlyBelow(item, demanded.requiredLevel(item.id()), day))
                .toList();
    }

    private boolean freshlyBelow(Item item, int level, LocalDate day) {
        int then = demand.asked(judgedOn).requiredLevel(item.id());
        return below(item, level, day) && (level > then || !wasBelow(item, then));
    }

    private boolean below(Item item, int level, LocalDate day) {
        return below(recorded.level(item, day), level);
    }

    private boolean wasBelow(Item item, int level) {
        return below(recordedThen.level(item, judgedOn), level);
    }

    private static boolean below(Level found, int level) {
        return found != Level.NOT_APPLICABLE && !found.meets(level);
    }

    /** What the grade table says of a home that has fresh gaps. */
    Optional<Graded> graded(LocalDate day) {
        return graded.computeIfAbsent(day, this::grade);
    }

    private Optional<Graded> grade(LocalDate day) {
        if (freshGaps(day).isEmpty()) {
            return Optional.empty();
        }
        var levels = items.stream().collect(toMap(Item::id, item -> recorded.level(item, day)));
        return Optional.of(
                table.of(HomeGrade.of(items, levels, demand.on(day), ages).counted()));
    }

    boolean lapsed(LocalDate day) {
        return graded(day).filter(graded -> graded.verdict() == Verdict.REFUSE).isPresent();
    }

    /** Items recorded below what is asked on the day, by id. */
    List<String> gaps(LocalDate day) {
        var asked = demand.asked(day);
        return items.stream()
                .filter(item -> recorded.fact(item.id(), day).isPresent())
                .filter(item -> below(item, asked.requiredLevel(item.id()), day))
                .map(Item::id)
                .sorted()
                .toList();
    }

    /** Items below what is asked, and not below what is demanded. */
    Optional<InGrace> grace(LocalDate day) {
        var asked = demand.asked(day);
        var demanded = demand.on(day);
        var inGrace = items.stream()
                .filter(item -> asked.requiredLevel(item.id()) > demanded.requiredLevel(item.id()))
                .filter(item -> below(item, asked.requiredLevel(item.id()), day))
                .filter(item -> !below(item, demanded.requiredLevel(item.id()), day))
                .toList();
        return inGrace.isEmpty() ? Optional.empty() : Optional.of(grace(inGrace, day));
    }

    private InGrace grace(List<Item> inGrace, LocalDate day) {
        return new InGrace(
                until(inGrace, day),
                inGrace.stream().map(Item::id).toList(),
                inGrace.stream().anyMatch(item -> demand.waits(item.id(), missed(item, day), day)));
    }

    private LocalDate until(List<Item> inGrace, LocalDate day) {
        return inGrace.stream()
                .map(item -> demand.ownDate(item.id(), missed(item, day), day))
                .filter(own -> !own.equals(LocalDate.MAX))
                .min(naturalOrder())
                .orElseGet(() -> inGrace.stream()
                        .map(item -> demand.ownDateUnanswered(item.id(), missed(item, day), day))
                        .min(naturalOrder())
                        .orElseThrow());
    }

    /** The lowest level of an item that is asked and not met. */
    private int missed(Item item, LocalDate day) {
        return recorded.level(item, day).reached() + 1;
    }

    /** An item with what is demanded and what is recorded of it, in words. */
    String inWords(Item item, LocalDate day) {
        var found = recorded.fact(item.id(), day);
        if (recorded.ranOut(item, day)) {
            var dated = found.orElseThrow().dated().orElseThrow();
            return item.id() + " " + item.title() + " (the document of " + DaysInWords.day(dated) + " has run out)";
        }
        return item.id() + " " + item.title() + " (level "
                + demand.on(day).requiredLevel(item.id()) + " is asked, recorded: "
                + recorded.level(item, day).label().toLowerCase(Locale.UK) + ")";
    }

    /** An item with what is asked of it, whether or not it has to be met yet. */
    String askedInWords(String id, LocalDate day) {
        var item = items.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return id + " " + item.title() + " (level " + demand.asked(day).requiredLevel(id) + ")";
    }

    /** Each item that is asked of the home. */
    List<ItemOnDay> items(LocalDate day) {
        var asked = demand.asked(day);
        var demanded = demand.on(day);
        return items.stream()
                .map(item -> item(item, asked.requiredLevel(item.id()), demanded.requiredLevel(item.id()), day))
                .toList();
    }

    private ItemOnDay item(Item item, int asked, int demanded, LocalDate day) {
        return new ItemOnDay(
                item,
                recorded.level(item, day),
                recorded.fact(item.id(), day),
                asked,
                demanded,
                Optional.of(demand.ownDate(item.id(), asked, day))
                        .filter(own -> own.isAfter(day) && !own.equals(LocalDate.MAX)),
                Optional.of(demand.ownDateUnanswered(item.id(), asked, day)).filter(own -> own.isAfter(judgedOn)),
                demand.waits(item.id(), asked, day),
                freshlyBelow(item, asked, day),
                freshlyBelow(item, demanded, day),
                recorded.changesAfter(item, day));
    }

    /** @param checklist all items, in their order */
    CompactRecord compact(LocalDate day, List<Item> checklist) {
        var levels = new byte[checklist.size()];
        var tolerated = new byte[checklist.size()];
        var then = demand.asked(judgedOn);
        for (int i = 0; i < levels.length; i++) {
            var item = checklist.get(i);
            int asked = then.requiredLevel(item.id());
            levels[i] = (byte) recorded.level(item, day).ordinal();
            tolerated[i] = (byte) (wasBelow(item, asked) ? asked : 0);
        }
        return new CompactRecord(levels, tolerated);
    }

    /** The days on which any of this may change. */
    List<LocalDate> days() {
        var days = new ArrayList<>(demand.days(items.stream().map(Item::id).toList()));
        days.addAll(recorded.days(items));
        return days;
    }
}

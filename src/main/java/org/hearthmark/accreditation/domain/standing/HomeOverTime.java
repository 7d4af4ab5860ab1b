package org.hearthmark.accreditation.domain.standing;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.GradeTable;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.accreditation.domain.standing.SettingFacts.DecisionFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.WithdrawalFact;
import org.hearthmark.standard.Bar;
import org.hearthmark.standard.Ground;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Lift;
import org.hearthmark.standard.PlannedRaise;

/** One home with its facts, asked about as many days as anybody likes. Pure. */
public final class HomeOverTime {

    private final SettingFacts facts;
    private final Bar bar;
    private final List<Item> checklist;
    private final GradeTable table;
    private final Map<DecisionFact, Weighing> weighings = new HashMap<>();

    HomeOverTime(SettingFacts facts, Bar bar, List<Item> checklist, GradeTable table) {
        this.facts = facts;
        this.bar = bar;
        this.checklist = checklist;
        this.table = table;
    }

    /** Where it stands on a day, in Europe/London; what becomes true after the day decides the next change alone. */
    public Standing standing(LocalDate day) {
        return on(day).changing(nextChangeAfter(day));
    }

    private Standing on(LocalDate day) {
        return facts.decisionOn(day)
                .map(decision -> decision.outcome().accredits()
                        ? accredited(day, decision)
                        : notAccredited(
                                day,
                                StandingKind.REFUSED,
                                decision.trueFrom(),
                                "The panel refused to accredit this home."))
                .orElseGet(() -> undecided(day));
    }

    /** What is recorded of an accredited home; empty for any other. */
    public Optional<CompactRecord> recorded(LocalDate day) {
        return facts.decisionOn(day)
                .filter(decision -> decision.outcome().accredits())
                .map(decision -> weighing(decision).compact(day, checklist));
    }

    /** The same home as if raises took effect on their days. */
    public HomeOverTime with(List<PlannedRaise> raises) {
        return new HomeOverTime(facts, bar.with(raises.toArray(PlannedRaise[]::new)), checklist, table);
    }

    /** Each item that is asked of it; none where it is not accredited. */
    public List<ItemOnDay> items(LocalDate day) {
        return facts.decisionOn(day)
                .filter(decision -> decision.outcome().accredits())
                .map(decision -> weighing(decision).items(day))
                .orElse(List.of());
    }

    /** The items that it does not meet though they are asked, in grace or not; what it was accredited with is none of them. */
    public List<ItemOnDay> newGaps(LocalDate day) {
        return items(day).stream().filter(ItemOnDay::fresh).toList();
    }

    /** What each version asked of an item where it stands, in order. */
    public List<Lift> lifts(String item) {
        return bar.lifts(item);
    }

    public SettingFacts facts() {
        return facts;
    }

    /** The grade on which it was accredited, whatever came later. */
    public Optional<Grade> decidedGrade(LocalDate day) {
        return facts.decisionOn(day)
                .filter(decision -> decision.outcome().accredits())
                .flatMap(decision -> MarkRule.on(day, decision, facts).grade());
    }

    public Ground ground() {
        return bar.ground();
    }

    private Standing undecided(LocalDate day) {
        return facts.withdrawals().stream()
                .map(WithdrawalFact::trueFrom)
                .filter(from -> !from.isAfter(day))
                .max(naturalOrder())
                .map(from -> notAccredited(
                        day, StandingKind.WITHDRAWN, from, "Its provider withdrew it before it was decided."))
                .orElseGet(() -> notAccredited(day, StandingKind.NEVER, day, "No panel has decided on this home."));
    }

    private static Standing notAccredited(LocalDate day, StandingKind kind, LocalDate since, String reason) {
        return new Standing(
                day,
                kind,
                since,
                List.of(reason),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private Standing accredited(LocalDate day, DecisionFact decision) {
        var weighing = weighing(decision);
        var held = Held.on(day, decision, facts, weighing, Stops.open(day, facts));
        var since = since(day, decision, held);
        return new Standing(
                day,
                held.kind(),
                since,
                StandingWords.of(held, since, weighing),
                Optional.of(decision.judged()),
                Optional.of(held.mark()),
                weighing.gaps(day),
                held.grace(),
                Optional.empty());
    }

    private Weighing weighing(DecisionFact decision) {
        return weighings.computeIfAbsent(decision, one -> new Weighing(one, facts, bar, checklist, table));
    }

    private LocalDate since(LocalDate day, DecisionFact decision, Held held) {
        return switch (held.kind()) {
            case EXPIRED -> held.mark().validUntil().orElseThrow().plusDays(1);
            case LAPSED -> lapsedOrNotSince(day, decision, true);
            case SUSPENDED -> held.suspensions().get(0).trueFrom();
            default -> {
                var open = Stops.openSince(day, decision, facts);
                var cured = lapsedOrNotSince(day, decision, false);
                yield cured.isAfter(open) ? cured : open;
            }
        };
    }

    /** From which day until this one it was lapsed, or was not, without a break. */
    private LocalDate lapsedOrNotSince(LocalDate day, DecisionFact decision, boolean lapsed) {
        var weighing = weighing(decision);
        var since = day;
        var days = weighing.days();
        days.add(decision.trueFrom());
        facts.answers().forEach(answer -> answer.checked().ifPresent(check -> days.add(check.countsFrom())));
        for (var before : days.stream()
                .filter(one -> !one.isAfter(day) && !one.isBefore(decision.trueFrom()))
                .distinct()
                .sorted(reverseOrder())
                .toList()) {
            if (weighing.lapsed(before) != lapsed) {
                break;
            }
            since = before;
        }
        return since;
    }

    /** The next day on which this function gives something else, of the days on which any fact changes by its date. */
    Optional<LocalDate> nextChangeAfter(LocalDate day) {
        var now = shape(day);
        return daysAfter(day).stream()
                .filter(later -> !shape(later).equals(now))
                .findFirst();
    }

    /** Without words and since when, which take the longest. */
    private Shape shape(LocalDate day) {
        return facts.decisionOn(day)
                .filter(decision -> decision.outcome().accredits())
                .map(decision -> shape(day, decision))
                .orElseGet(() -> Shape.of(on(day)));
    }

    private Shape shape(LocalDate day, DecisionFact decision) {
        var weighing = weighing(decision);
        var held = Held.on(day, decision, facts, weighing, Stops.open(day, facts));
        return new Shape(
                held.kind(),
                Optional.of(held.mark()),
                Optional.of(decision.judged()),
                weighing.gaps(day),
                held.grace());
    }

    private List<LocalDate> daysAfter(LocalDate day) {
        var days = new ArrayList<>(facts.days());
        facts.decisions().stream().filter(one -> one.outcome().accredits()).forEach(decision -> {
            days.addAll(weighing(decision).days());
            MarkRule.on(day, decision, facts).validUntil().ifPresent(last -> days.add(last.plusDays(1)));
        });
        return days.stream()
                .filter(later -> later.isAfter(day))
                .distinct()
                .sorted()
                .toList();
    }

    /** What counts as the same standing: everything that follows from the day but the day itself. */
    private record Shape(StandingKind kind, Object mark, Object judged, Object gaps, Object grace) {

        static Shape of(Standing standing) {
            return new Shape(standing.kind(), standing.mark(), standing.judged(), standing.gaps(), standing.grace());
        }
    }
}

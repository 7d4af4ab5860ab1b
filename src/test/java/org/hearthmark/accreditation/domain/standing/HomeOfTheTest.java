package org.hearthmark.accreditation.domain.standing;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.Judged;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.accreditation.domain.standing.SettingFacts.AnswerFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.CheckedFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.DecisionFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.GradeFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.ItemFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.LiftFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.SuspensionFact;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;
import org.hearthmark.standard.Bar;
import org.hearthmark.standard.ChecklistFile;
import org.hearthmark.standard.Grace;
import org.hearthmark.standard.Ground;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.PlannedRaise;

/** A home that meets level 1 of everything, judged and accredited with grade A on {@link #DECIDED}; the rest is added. */
public final class HomeOfTheTest {

    public static final LocalDate DECIDED = LocalDate.of(2026, 2, 2);
    public static final List<Item> CHECKLIST = ChecklistFile.read().items();
    static final StandingRule RULE = new StandingRule(CHECKLIST, PlainGradeTable.THE);
    static final Bar LEVEL_ONE = ChecklistFile.read().bars().bar(new Ground("London", "SELF_CONTAINED"));

    private static final UUID HOME = UUID.randomUUID();

    private final AgeRange ages;
    private final List<DecisionFact> decisions = new ArrayList<>();
    private final List<GradeFact> grades = new ArrayList<>();
    private final List<SuspensionFact> suspensions = new ArrayList<>();
    private final List<LiftFact> lifts = new ArrayList<>();
    private final List<ItemFact> items = new ArrayList<>();
    private final List<AnswerFact> answers = new ArrayList<>();
    private Bar bar = LEVEL_ONE;

    private HomeOfTheTest(AgeRange ages, Grade grade) {
        this.ages = ages;
        decided(DECIDED, grade);
        CHECKLIST.forEach(item -> recorded(item.id(), Level.LEVEL_1, DECIDED));
    }

    public static HomeOfTheTest accredited() {
        return accredited(AgeRange.BOTH, Grade.A);
    }

    static HomeOfTheTest accredited(AgeRange ages, Grade grade) {
        return new HomeOfTheTest(ages, grade);
    }

    /** Decided, or decided again. */
    HomeOfTheTest decided(LocalDate day, Grade grade) {
        grades.add(new GradeFact(HOME, grade, Optional.of(120), day, at(day)));
        decisions.add(new DecisionFact(
                HOME,
                DecisionOutcome.ACCREDITED,
                "reasons",
                1,
                new Judged(ages, UUID.randomUUID(), Category.SELF_CONTAINED, 4),
                day,
                at(day).plusSeconds(3_600)));
        return this;
    }

    public HomeOfTheTest recorded(String item, Level level, LocalDate day) {
        items.add(new ItemFact(item, level, Optional.empty(), day, at(day).plusSeconds(items.size())));
        return this;
    }

    /** In the evening of the day. */
    HomeOfTheTest recordedLate(String item, Level level, LocalDate day) {
        items.add(new ItemFact(item, level, Optional.empty(), day, at(day).plusSeconds(80_000)));
        return this;
    }

    public HomeOfTheTest document(String item, LocalDate dated, LocalDate day) {
        items.add(new ItemFact(item, Level.LEVEL_1, Optional.of(dated), day, at(day).plusSeconds(items.size())));
        return this;
    }

    /** The items are asked at the level from a day on, with the usual grace. */
    public HomeOfTheTest raised(LocalDate from, int level, String... named) {
        return raised(from, level, Grace.USUAL, named);
    }

    HomeOfTheTest raised(LocalDate from, int level, Grace grace, String... named) {
        var levels = Arrays.stream(named).collect(toMap(item -> item, item -> level));
        bar = bar.with(new PlannedRaise(Map.copyOf(levels), Set.of(), Set.of(), from, grace));
        return this;
    }

    public HomeOfTheTest answered(String item, int level, LocalDate filed) {
        answers.add(new AnswerFact(item, level, filed, at(filed), Optional.empty()));
        return this;
    }

    public HomeOfTheTest answered(String item, int level, LocalDate filed, LocalDate checked) {
        answers.add(new AnswerFact(item, level, filed, at(filed), Optional.of(new CheckedFact(checked, at(checked)))));
        return this;
    }

    /** Answered, checked, and given more time until a day. */
    HomeOfTheTest moreTime(String item, int level, LocalDate filed, LocalDate checked, LocalDate until) {
        var check = new CheckedFact(checked, at(checked), Optional.of(until));
        answers.add(new AnswerFact(item, level, filed, at(filed), Optional.of(check)));
        return this;
    }

    HomeOfTheTest suspended(LocalDate day) {
        suspensions.add(new SuspensionFact(UUID.randomUUID(), "Gas leak", day, at(day)));
        return this;
    }

    HomeOfTheTest suspensionLifted(LocalDate day) {
        lifts.add(new LiftFact(suspensions.get(suspensions.size() - 1).id(), day, at(day)));
        return this;
    }

    Standing on(LocalDate day) {
        return RULE.on(day, facts(), bar);
    }

    /** As known at the end of a day. */
    Standing on(LocalDate day, LocalDate known) {
        return RULE.on(day, facts().knownAt(at(known.plusDays(1)).minusSeconds(1)), bar);
    }

    public HomeOverTime overTime() {
        return RULE.of(facts(), bar);
    }

    SettingFacts facts() {
        return new SettingFacts(decisions, grades, List.of(), List.of(), suspensions, lifts, items, answers);
    }

    Bar bar() {
        return bar;
    }

    private static Instant at(LocalDate day) {
        return Instant.parse(day + "T00:00:00Z");
    }
}

package org.hearthmark.accreditation.domain.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.Mark;
import org.hearthmark.accreditation.Replay;
import org.hearthmark.accreditation.Replayed;
import org.hearthmark.accreditation.Replayed.Answer;
import org.hearthmark.accreditation.Replayed.Outcome;
import org.hearthmark.accreditation.Sheet;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.standard.Grace;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.PlannedRaise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is recorded of a home is replayed over a raise that is only planned. */
class ReplayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate GRACE_OVER = TODAY.plusDays(90);
    private static final List<Item> CHECKLIST = HomeOfTheTest.CHECKLIST;

    private final Replay replay = new Replay(CHECKLIST, PlainGradeTable.THE);

    @Test
    void aHomeThatMeetsWhatIsLiftedStands() {
        var home = HomeOfTheTest.accredited().recorded("AC-17", Level.LEVEL_2, TODAY);

        var replayed = over(home, 2, "AC-17");

        assertThat(replayed.answer()).isEqualTo(Answer.STANDS);
        assertThat(replayed.outcome()).isEqualTo(Outcome.STANDS);
        assertThat(replayed.grade()).contains(Grade.A);
    }

    @Test
    void aLiftedItemRecordedBelowItsNewLevelFallsShort() {
        var replayed = over(HomeOfTheTest.accredited(), 2, "AC-17", "AC-09");

        assertThat(replayed.answer()).isEqualTo(Answer.FALLS_SHORT);
        assertThat(replayed.fallsShort()).containsExactly("AC-09", "AC-17");
        assertThat(replayed.outcome()).isEqualTo(Outcome.CONDITIONAL);
        assertThat(over(HomeOfTheTest.accredited(), 2, "AC-17").outcome()).isEqualTo(Outcome.LOWER_GRADE);
    }

    @Test
    void whereNoneIsBelowButOneWasNotLookedAtNobodyKnows() {
        var home = HomeOfTheTest.accredited().recorded("AC-17", Level.NOT_LOOKED_AT, TODAY);

        assertThat(over(home, 2, "AC-17").answer()).isEqualTo(Answer.NOT_KNOWN);
        assertThat(over(home, 2, "AC-17").notKnown()).containsExactly("AC-17");
        assertThat(over(home, 2, "AC-17", "AC-10").answer()).isEqualTo(Answer.FALLS_SHORT);
    }

    @Test
    void aRaiseOfEverythingLetsAHomeLapseThatReachesTooLittle() {
        var all = CHECKLIST.stream().map(Item::id).toArray(String[]::new);

        assertThat(over(HomeOfTheTest.accredited(), 2, all).outcome()).isEqualTo(Outcome.LAPSE);
    }

    static List<Long> seeds() {
        return new Random(6).longs(150).boxed().toList();
    }

    /** The contract of the preview: the same as the standing when all grace is over and nobody has recorded anything. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theReplayIsTheStandingWithoutGrace(long seed) {
        var random = new Random(seed);
        var ages = AgeRange.values()[random.nextInt(3)];
        var decided = List.of(Grade.A, Grade.B, Grade.C).get(random.nextInt(3));
        var home = HomeOfTheTest.accredited(ages, decided);
        for (var item : CHECKLIST) {
            if (random.nextInt(3) == 0) {
                home.recorded(item.id(), Level.values()[random.nextInt(7)], day(random));
            } else if (random.nextInt(3) > 0) {
                home.recorded(item.id(), Level.LEVEL_2, day(random));
            }
        }
        if (random.nextBoolean()) {
            home.raised(TODAY.minusDays(100), 2, items(random, 4));
        }
        var today = home.on(TODAY);
        if (!today.mayBeUsed()) {
            return;
        }
        var raise = raise(2 + random.nextInt(2), items(random, 1 + random.nextInt(30)));
        var bar = home.bar().with(raise);

        var replayed = replay.over(sheet(home, ages, decided, today), home.bar().on(TODAY), bar.on(TODAY));
        var standing = HomeOfTheTest.RULE.on(GRACE_OVER, home.facts(), bar);

        assertThat(replayed.outcome()).isEqualTo(outcome(today, standing));
        assertThat(replayed.grade()).isEqualTo(standing.mark().flatMap(Mark::grade));
    }

    private static Outcome outcome(Standing today, Standing then) {
        if (then.kind() == StandingKind.LAPSED) {
            return Outcome.LAPSE;
        }
        if (then.kind() == StandingKind.CONDITIONAL && today.kind() == StandingKind.FULL) {
            return Outcome.CONDITIONAL;
        }
        return grade(then).ordinal() > grade(today).ordinal() ? Outcome.LOWER_GRADE : Outcome.STANDS;
    }

    private static Grade grade(Standing standing) {
        return standing.mark().flatMap(Mark::grade).orElseThrow();
    }

    private Replayed over(HomeOfTheTest home, int level, String... items) {
        var sheet = sheet(home, AgeRange.BOTH, Grade.A, home.on(TODAY));
        return replay.over(
                sheet,
                home.bar().on(TODAY),
                home.bar().with(raise(level, items)).on(TODAY));
    }

    private static Sheet sheet(HomeOfTheTest home, AgeRange ages, Grade decided, Standing today) {
        var recorded =
                HomeOfTheTest.RULE.of(home.facts(), home.bar()).recorded(TODAY).orElseThrow();
        return new Sheet(
                UUID.randomUUID(),
                "SET-2026-000001",
                "A home",
                UUID.randomUUID(),
                "A firm",
                "E09000012",
                home.bar().ground(),
                ages,
                4,
                recorded.levels(),
                recorded.tolerated(),
                Optional.of(decided),
                today.mark().flatMap(Mark::grade),
                today.kind(),
                false);
    }

    private static PlannedRaise raise(int level, String... items) {
        var levels = List.of(items).stream().distinct().collect(Collectors.toMap(item -> item, item -> level));
        return new PlannedRaise(Map.copyOf(levels), Set.of(), Set.of(), TODAY, Grace.USUAL);
    }

    private static String[] items(Random random, int many) {
        var items = new ArrayList<String>();
        for (int i = 0; i < many; i++) {
            items.add(CHECKLIST.get(random.nextInt(CHECKLIST.size())).id());
        }
        return items.stream().distinct().toArray(String[]::new);
    }

    private static LocalDate day(Random random) {
        return random.nextBoolean() ? HomeOfTheTest.DECIDED : TODAY.minusDays(random.nextInt(90));
    }
}

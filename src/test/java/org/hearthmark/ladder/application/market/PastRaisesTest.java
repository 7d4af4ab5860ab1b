package org.hearthmark.ladder.application.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.accreditation.StandingKind.CONDITIONAL;
import static org.hearthmark.accreditation.StandingKind.FULL;
import static org.hearthmark.accreditation.StandingKind.LAPSED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.Replay;
import org.hearthmark.accreditation.Sheet;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.accreditation.domain.standing.PlainGradeTable;
import org.hearthmark.ladder.domain.market.PastRaise;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.standard.Bars;
import org.hearthmark.standard.ChecklistFile;
import org.hearthmark.standard.Effect;
import org.hearthmark.standard.Grace;
import org.hearthmark.standard.Ground;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;
import org.hearthmark.standard.StandardVersion;
import org.junit.jupiter.api.Test;

/** What raises have taken out of full accreditation is counted as long as nobody cured it, whatever became of the home. */
class PastRaisesTest {

    private static final List<Item> ITEMS = ChecklistFile.read().items();
    private static final LocalDate BEGINNING = LocalDate.of(2026, 1, 1);
    private static final LocalDate RAISED = LocalDate.of(2027, 1, 11);
    private static final LocalDate TODAY = LocalDate.of(2027, 5, 1);
    private static final String CRITICAL = "AC-09";
    private static final String OTHER = "AC-17";

    @Test
    void aHomeInGraceCountsAlready() {
        assertThat(takenOut(sheet(FULL, Map.of()))).isTrue();
    }

    @Test
    void aHomeThatHasConditionsByTheRaiseCountsAndOneThatThePanelGaveThemDoesNot() {
        assertThat(takenOut(sheet(CONDITIONAL, Map.of()))).isTrue();
        assertThat(takenOut(sheet(CONDITIONAL, Map.of(), true))).isFalse();
    }

    @Test
    void aHomeThatLapsedByTheRaiseCountsAsLongAsItIsNotCured() {
        assertThat(takenOut(sheet(LAPSED, Map.of()))).isTrue();
        assertThat(takenOut(sheet(LAPSED, Map.of(CRITICAL, Level.LEVEL_2)))).isFalse();
    }

    @Test
    void aHomeThatLapsedBecauseItsGasRecordRanOutIsNotTheRaises() {
        assertThat(takenOut(sheet(LAPSED, Map.of("AC-04", Level.ALMOST_1)))).isFalse();
    }

    @Test
    void aHomeThatMeetsWhatWasLiftedOrOnlyGetsALowerGradeDoesNotCount() {
        assertThat(takenOut(sheet(FULL, Map.of(CRITICAL, Level.LEVEL_3)))).isFalse();
        assertThat(left(Map.of(OTHER, 2), sheet(FULL, Map.of())).takenOut()).isEmpty();
    }

    @Test
    void anItemThatNobodyLookedAtIsNotKnown() {
        var sheet = sheet(FULL, Map.of(OTHER, Level.NOT_LOOKED_AT));

        assertThat(left(Map.of(OTHER, 2), sheet).notKnown()).containsExactly(sheet.setting());
    }

    @Test
    void onlyWhatTookEffectWithinTheWindowIsLookedAt() {
        var raises = new PastRaises(new Replay(ITEMS, PlainGradeTable.THE), bars(Map.of(CRITICAL, 2)));

        assertThat(raises.since(RAISED, TODAY, List.of(sheet(FULL, Map.of())))).isEmpty();
        assertThat(raises.since(RAISED.minusDays(1), TODAY, List.of(sheet(FULL, Map.of()))))
                .hasSize(1);
    }

    private static boolean takenOut(Sheet sheet) {
        return left(Map.of(CRITICAL, 2), sheet).takenOut().contains(sheet.setting());
    }

    private static PastRaise left(Map<String, Integer> lifted, Sheet sheet) {
        return new PastRaises(new Replay(ITEMS, PlainGradeTable.THE), bars(lifted))
                .since(RAISED.minusWeeks(26), TODAY, List.of(sheet))
                .get(0);
    }

    private static Bars bars(Map<String, Integer> lifted) {
        var first = new HashMap<String, Integer>();
        ITEMS.forEach(item -> first.put(item.id(), 1));
        return new Bars(
                List.of(
                        new StandardVersion(1, BEGINNING, first, Set.of(), Set.of(), Grace.USUAL),
                        new StandardVersion(2, RAISED, lifted, Set.of(), Set.of(), Grace.USUAL)),
                List.of(new Effect(2, "London", RAISED, Instant.parse("2027-01-11T00:00:05Z"))),
                Set.of());
    }

    private static Sheet sheet(StandingKind kind, Map<String, Level> recorded) {
        return sheet(kind, recorded, false);
    }

    /** Everything is recorded at level 1 but these. */
    private static Sheet sheet(StandingKind kind, Map<String, Level> recorded, boolean conditions) {
        byte[] levels = new byte[ITEMS.size()];
        Arrays.fill(levels, (byte) Level.LEVEL_1.ordinal());
        recorded.forEach((item, level) -> levels[place(item)] = (byte) level.ordinal());
        return new Sheet(
                UUID.randomUUID(),
                "SET-2026-000001",
                "A home",
                UUID.randomUUID(),
                "A firm",
                "E09000012",
                new Ground("London", "SHARED"),
                AgeRange.BOTH,
                4,
                levels,
                new byte[ITEMS.size()],
                Optional.of(Grade.A),
                Optional.of(Grade.A),
                kind,
                conditions);
    }

    private static int place(String item) {
        return ITEMS.stream().map(Item::id).toList().indexOf(item);
    }
}

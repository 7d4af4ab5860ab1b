package org.hearthmark.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is asked on a ground on a day. */
class BarTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final Ground LONDON = new Ground("London", "SELF_CONTAINED");
    private static final Ground SHARED = new Ground("London", "SHARED_RING_FENCED");
    private static final Ground NORTH = new Ground("North East", "SELF_CONTAINED");

    private final StandardVersion first =
            new StandardVersion(1, FIRST_DAY, Map.of("AC-04", 1, "AC-17", 1), Set.of(), Set.of(), Grace.USUAL);

    @Test
    void theFirstVersionIsAskedEverywhereFromItsDayAlsoWhereTheRegionIsNotKnown() {
        for (var ground : List.of(LONDON, NORTH, new Ground(null, "SELF_CONTAINED"))) {
            assertThat(bars().bar(ground).on(FIRST_DAY).requiredLevel("AC-17")).isEqualTo(1);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> bars().bar(LONDON).on(FIRST_DAY.minusDays(1)));
    }

    @Test
    void aPublishedVersionAsksForNothingUntilItTakesEffect() {
        var bar = bars(List.of(raise(2, Map.of("AC-17", 2)))).bar(LONDON);

        assertThat(bar.on(DAY.plusYears(3)).requiredLevel("AC-17")).isEqualTo(1);
        assertThat(bar.on(DAY.plusYears(3)).version()).isEqualTo(1);
    }

    @Test
    void aRaiseIsAskedFromItsDayAndLeavesTheItemsItDoesNotName() {
        var bar = bars(List.of(raise(2, Map.of("AC-17", 2))), effect(2, "London", DAY))
                .bar(LONDON);

        assertThat(bar.on(DAY.minusDays(1)).requiredLevel("AC-17")).isEqualTo(1);
        assertThat(bar.on(DAY).requiredLevel("AC-17")).isEqualTo(2);
        assertThat(bar.on(DAY).requiredLevel("AC-04")).isEqualTo(1);
        assertThat(bar.on(DAY).version()).isEqualTo(2);
    }

    @Test
    void aRegionWhereTheRaiseIsHeldGoesOnAsBefore() {
        var bars = bars(List.of(raise(2, Map.of("AC-17", 2))), effect(2, "London", DAY));

        assertThat(bars.bar(NORTH).on(DAY).requiredLevel("AC-17")).isEqualTo(1);
    }

    @Test
    void aRaiseForOneKindOfHomeIsNotAskedOfAnother() {
        var raise =
                new StandardVersion(2, DAY, Map.of("AC-17", 2), Set.of("SHARED_RING_FENCED"), Set.of(), Grace.USUAL);
        var bars = bars(List.of(raise), effect(2, "London", DAY));

        assertThat(bars.bar(SHARED).on(DAY).requiredLevel("AC-17")).isEqualTo(2);
        assertThat(bars.bar(LONDON).on(DAY).requiredLevel("AC-17")).isEqualTo(1);
    }

    @Test
    void whatWasPublishedLastDecidesHoweverLongAnotherWasHeld() {
        var raises = List.of(raise(2, Map.of("AC-17", 2)), raise(3, Map.of("AC-17", 3)), raise(4, Map.of("AC-17", 2)));

        var heldLongest = bars(raises, effect(3, "London", DAY), effect(2, "London", DAY.plusDays(9)));
        var oneDay = bars(raises, effect(4, "London", DAY), effect(3, "London", DAY));

        assertThat(heldLongest.bar(LONDON).on(DAY).requiredLevel("AC-17")).isEqualTo(3);
        assertThat(heldLongest.bar(LONDON).on(DAY.plusDays(9)).requiredLevel("AC-17"))
                .isEqualTo(3);
        assertThat(heldLongest.bar(LONDON).lifts("AC-17")).hasSize(2);
        assertThat(heldLongest.bar(LONDON).on(DAY.plusDays(9)).version()).isEqualTo(3);
        assertThat(oneDay.bar(LONDON).on(DAY).requiredLevel("AC-17")).isEqualTo(2);
        var corrected = bars(raises, effect(3, "London", DAY), effect(4, "London", DAY.plusDays(9)));
        assertThat(corrected.bar(LONDON).on(DAY.plusDays(9)).requiredLevel("AC-17"))
                .isEqualTo(2);
    }

    @Test
    void eachLiftHasItsOwnDateSafetyBeforeTheRest() {
        var bar = bars(List.of(raise(2, Map.of("AC-17", 2, "AC-04", 2))), effect(2, "London", DAY))
                .bar(LONDON);

        assertThat(bar.lifts("AC-17"))
                .containsExactly(new Lift(1, "AC-17", 1, FIRST_DAY, 0), new Lift(2, "AC-17", 2, DAY, 84));
        assertThat(bar.lifts("AC-04").get(1).ownDate()).isEqualTo(DAY.plusDays(28));
        assertThat(bar.lifts("AC-99")).isEmpty();
    }

    @Test
    void whatWasRecordedLateIsTrueFromItsDayAndKnownFromItsInstant() {
        var late = new Effect(2, "London", DAY, NOW.plusSeconds(3_600));
        var bars = bars(List.of(raise(2, Map.of("AC-17", 2))), late);

        assertThat(bars.knownAt(NOW).bar(LONDON).on(DAY).requiredLevel("AC-17")).isEqualTo(1);
        assertThat(bars.knownAt(late.recordedAt()).bar(LONDON).on(DAY).requiredLevel("AC-17"))
                .isEqualTo(2);
    }

    @Test
    void aDraftIsReplayedAsIfItTookEffectAndTheBarItselfStaysAsItIs() {
        var bar = bars().bar(LONDON);
        var draft = new PlannedRaise(Map.of("AC-17", 2), Set.of(), Set.of(), DAY, Grace.USUAL);
        var further = new PlannedRaise(Map.of("AC-17", 3), Set.of(), Set.of(), DAY, Grace.USUAL);
        var elsewhere = new PlannedRaise(Map.of("AC-17", 3), Set.of(), Set.of("North East"), DAY, Grace.USUAL);

        assertThat(bar.with(draft).on(DAY).requiredLevel("AC-17")).isEqualTo(2);
        assertThat(bar.with(draft).on(DAY).version()).isEqualTo(2);
        assertThat(bar.with(draft, further).on(DAY).requiredLevel("AC-17")).isEqualTo(3);
        assertThat(bar.with(elsewhere)).isSameAs(bar);
        assertThat(bar.on(DAY).requiredLevel("AC-17")).isEqualTo(1);
    }

    @Test
    void aPublishedVersionCanBeReplayedOnItsPlannedDay() {
        var raise = raise(2, Map.of("AC-17", 2));

        assertThat(bars().bar(LONDON).with(PlannedRaise.of(raise)).on(DAY).requiredLevel("AC-17"))
                .isEqualTo(2);
    }

    @Test
    void ofSeveralHomesTheHighestLevelCountsThatIsAskedOfAny() {
        var bars = bars(List.of(raise(2, Map.of("AC-17", 2))), effect(2, "London", DAY));
        var highest =
                Asked.highest(List.of(bars.bar(NORTH).on(DAY), bars.bar(LONDON).on(DAY)));

        assertThat(highest.requiredLevel("AC-17")).isEqualTo(2);
        assertThat(highest.requiredLevel("AC-04")).isEqualTo(1);
        assertThat(highest.version()).isEqualTo(2);
    }

    @Test
    void aFormOfAVersionSaysTheHighestLevelAskedOfAnyHomeUpToThen() {
        var bars =
                bars(List.of(raise(2, Map.of("AC-17", 3)), raise(3, Map.of("AC-17", 2)), raise(4, Map.of("AC-04", 3))));

        assertThat(bars.upTo(1).requiredLevel("AC-17")).isEqualTo(1);
        assertThat(bars.upTo(3).requiredLevel("AC-17")).isEqualTo(3);
        assertThat(bars.upTo(3).requiredLevel("AC-04")).isEqualTo(1);
        assertThat(bars.upTo(3).version()).isEqualTo(3);
    }

    @Test
    void criticalItemsAndWhatTheLawAsksOfTheBuildingAreSafety() {
        var safety = ChecklistFile.read().items().stream()
                .filter(Item::safety)
                .map(Item::id)
                .toList();

        assertThat(safety)
                .contains("AC-04", "AC-05", "AC-09", "PR-01", "LM-06")
                .doesNotContain("AC-17", "LM-10", "SU-05");
    }

    private Bars bars(Effect... none) {
        return bars(List.of(), none);
    }

    private Bars bars(List<StandardVersion> raises, Effect... effects) {
        var versions = new java.util.ArrayList<>(raises);
        versions.add(first);
        return new Bars(versions, List.of(effects), Set.of("AC-04"));
    }

    private static StandardVersion raise(int number, Map<String, Integer> levels) {
        return new StandardVersion(number, DAY, levels, Set.of(), Set.of(), Grace.USUAL);
    }

    private static Effect effect(int version, String region, LocalDate from) {
        return new Effect(version, region, from, NOW);
    }
}

package org.hearthmark.ladder.application.raise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Asked;
import org.hearthmark.standard.Ground;
import org.junit.jupiter.api.Test;

/** What a raise must keep to before it is kept. */
class RaiseRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate DAY = TODAY.plusDays(60);

    /** In London item b is at level 2 already. */
    private static final InForce IN_FORCE = new InForce(Map.of(
            new Ground("London", "SELF_CONTAINED"), new Asked(2, Map.of("a", 1, "b", 2)),
            new Ground("London", "PRIVATE_RESIDENCE"), new Asked(2, Map.of("a", 1, "b", 2)),
            new Ground("South East", "SELF_CONTAINED"), new Asked(2, Map.of("a", 1, "b", 1))));

    private static RaiseContent asking(Map<String, Integer> levels, String... regions) {
        return new RaiseContent("Title", "Why", false, DAY, levels, Set.of(), Set.of(regions), 28, 84);
    }

    private static Map<String, String> faults(RaiseContent content) {
        var refusal = catchThrowableOfType(Refusal.class, () -> RaiseRules.require(content, IN_FORCE, TODAY));
        return refusal == null ? Map.of() : refusal.fields();
    }

    @Test
    void aSoundRaiseIsTaken() {
        assertThatCode(() -> RaiseRules.require(asking(Map.of("a", 2, "b", 3)), IN_FORCE, TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void whatTheChecklistDoesNotHaveIsRefused() {
        assertThat(faults(asking(Map.of("z", 2)))).containsOnlyKeys("levels[z]");
        assertThat(faults(asking(Map.of()))).containsOnlyKeys("levels");
    }

    @Test
    void noRaiseAsksForLessThanIsAskedSomewhereItReaches() {
        assertThat(faults(asking(Map.of("a", 0))).get("levels[a]")).contains("floor");
        assertThat(faults(asking(Map.of("a", 4))).get("levels[a]")).contains("highest");
        assertThat(faults(asking(Map.of("b", 1), "London")).get("levels[b]")).contains("level 2 is asked already");
        assertThat(faults(asking(Map.of("b", 1))).get("levels[b]")).contains("no less");
    }

    @Test
    void whatIsAskedAlreadyWhereverItReachesIsNoRaise() {
        assertThat(faults(asking(Map.of("a", 1))).get("levels[a]")).contains("asked already");
        assertThat(faults(asking(Map.of("b", 2), "London")).get("levels[b]")).contains("asked already");
        assertThat(faults(asking(Map.of("b", 2)))).isEmpty();
    }

    @Test
    void providersHaveSixWeeksNotice() {
        assertThat(faults(on(TODAY.plusDays(42)))).isEmpty();
        assertThat(faults(on(TODAY.plusDays(41))).get("day")).contains("42 days", "3 January 2027");
        assertThat(faults(on(TODAY.minusDays(1))).get("day")).contains("over");
        assertThat(faults(on(TODAY.plusYears(40)))).containsKey("day");
        assertThat(faults(on(null))).containsKey("day");
    }

    private static RaiseContent on(LocalDate day) {
        return new RaiseContent("Title", "Why", false, day, Map.of("a", 2), Set.of(), Set.of(), 28, 84);
    }

    @Test
    void graceIsNeverShorterThanTheNoticeOfALapse() {
        assertThat(faults(new RaiseContent("T", "W", false, DAY, Map.of("a", 2), Set.of(), Set.of(), 27, 365)))
                .containsOnlyKeys("safetyDays", "otherDays");
    }

    @Test
    void itSaysWhatItIsAndWhyInSoManyWordsAndForPlacesThatThereAre() {
        var strange = new RaiseContent(
                "x".repeat(121), " ", false, DAY, Map.of("a", 2), Set.of("PALACE"), Set.of("Narnia"), 28, 84);

        assertThat(faults(strange)).containsOnlyKeys("title", "why", "regions", "categories");
    }
}

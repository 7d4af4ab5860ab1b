package org.hearthmark.accreditation.domain.reassessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.Sheet;
import org.hearthmark.accreditation.StandingKind;
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

/** Which homes a raise concerns, and until when they have. */
class RaiseReachTest {

    private static final List<Item> CHECKLIST = ChecklistFile.read().items();
    private static final LocalDate DAY = LocalDate.of(2030, 4, 1);
    private static final Ground HERE = new Ground("London", "SELF_CONTAINED");

    private final List<StandardVersion> versions = new ArrayList<>(List.of(first()));
    private final List<Effect> effects = new ArrayList<>();

    @Test
    void aHomeThatFallsShortHasUntilTheLastOwnDateOfWhatItMisses() {
        raised(2, Map.of("AC-09", 2, "AC-16", 2));

        assertThat(reach(2).lastOwnDate(home(Map.of("AC-09", Level.LEVEL_1)))).contains(DAY.plusDays(28));
        assertThat(reach(2).lastOwnDate(home(Map.of("AC-09", Level.LEVEL_1, "AC-16", Level.NOT_LOOKED_AT))))
                .contains(DAY.plusDays(84));
        assertThat(reach(2).lastOwnDate(home(Map.of("AC-10", Level.LEVEL_1)))).isEmpty();
        assertThat(reach(2).lastOwnDate(home(Map.of("AC-09", Level.NOT_APPLICABLE))))
                .isEmpty();
    }

    @Test
    void aRaiseThatAsksNoMoreThanWasAskedConcernsNobody() {
        raised(2, Map.of("AC-09", 2));
        raised(3, Map.of("AC-09", 2));

        assertThat(reach(3).lastOwnDate(home(Map.of("AC-09", Level.LEVEL_1)))).isEmpty();
    }

    @Test
    void whatALaterRaiseTakesBackIsNotAskedForAnyMore() {
        raised(2, Map.of("AC-09", 3));
        raised(3, Map.of("AC-09", 2));

        assertThat(reach(2).lastOwnDate(home(Map.of("AC-09", Level.LEVEL_2)))).isEmpty();
    }

    @Test
    void aHomeThatWasJudgedOnItIsNotBegunWith() {
        raised(2, Map.of("AC-09", 2));
        var judged = home(Map.of("AC-09", Level.LEVEL_1));
        judged.tolerated()[place("AC-09")] = 2;

        assertThat(reach(2).lastOwnDate(judged)).isEmpty();
    }

    @Test
    void elsewhereItAsksForNothing() {
        raised(2, Map.of("AC-09", 2));

        var far = home(Map.of("AC-09", Level.LEVEL_1), new Ground("North East", "SELF_CONTAINED"));
        assertThat(reach(2).lastOwnDate(far)).isEmpty();
    }

    private RaiseReach reach(int version) {
        return new RaiseReach(version, CHECKLIST, new Bars(versions, effects, safety()), DAY);
    }

    private void raised(int number, Map<String, Integer> levels) {
        versions.add(new StandardVersion(number, DAY, levels, Set.of(), Set.of(), Grace.USUAL));
        effects.add(new Effect(number, "London", DAY, Instant.EPOCH));
    }

    private static StandardVersion first() {
        var levels = new HashMap<String, Integer>();
        CHECKLIST.forEach(item -> levels.put(item.id(), 1));
        return new StandardVersion(1, DAY.minusYears(1), levels, Set.of(), Set.of(), Grace.USUAL);
    }

    private static Set<String> safety() {
        return CHECKLIST.stream().filter(Item::safety).map(Item::id).collect(Collectors.toSet());
    }

    private static Sheet home(Map<String, Level> levels) {
        return home(levels, HERE);
    }

    /** Level 3 of everything else. */
    private static Sheet home(Map<String, Level> levels, Ground ground) {
        var found = new byte[CHECKLIST.size()];
        Arrays.fill(found, (byte) Level.LEVEL_3.ordinal());
        levels.forEach((item, level) -> found[place(item)] = (byte) level.ordinal());
        return new Sheet(
                UUID.randomUUID(),
                "SET-2030-000001",
                "House",
                UUID.randomUUID(),
                "Firm",
                "E09000012",
                ground,
                AgeRange.BOTH,
                4,
                found,
                new byte[CHECKLIST.size()],
                Optional.empty(),
                Optional.empty(),
                StandingKind.FULL,
                false);
    }

    private static int place(String item) {
        return CHECKLIST.stream().map(Item::id).toList().indexOf(item);
    }
}

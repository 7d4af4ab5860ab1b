package org.hearthmark.ladder.application.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.ladder.application.effect.RegionOfRaise.State;
import org.hearthmark.ladder.application.raise.RaiseContent;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.ladder.application.raise.RaiseStep;
import org.hearthmark.ladder.application.raise.RaiseStep.Act;
import org.hearthmark.standard.Effect;
import org.junit.jupiter.api.Test;

/** How far a raise has come in a region follows from what was done with it. */
class RegionCourseTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 28);
    private static final Instant THEN = Instant.parse("2027-03-28T23:30:00Z");
    private static final List<String> EVERYWHERE = List.of("London", "North East");

    private final List<RaiseStep> steps = new ArrayList<>();

    @Test
    void aRaiseThatNamesNoRegionWaitsEverywhereForItsDay() {
        assertThat(course(Set.of()))
                .extracting(RegionOfRaise::region, RegionOfRaise::state, RegionOfRaise::day)
                .containsExactly(tuple("London", State.WAITING, DAY), tuple("North East", State.WAITING, DAY));
        assertThat(course(Set.of("North East"))).hasSize(1);
    }

    @Test
    void itIsDueFromItsDayOnAndNeverBefore() {
        var london = course(Set.of("London")).get(0);

        assertThat(london.due(DAY.minusDays(1))).isFalse();
        assertThat(london.due(DAY)).isTrue();
        assertThat(london.due(DAY.plusDays(9))).isTrue();
    }

    @Test
    void whatIsHeldIsDueOnlyWhenSomebodyHasDecided() {
        done(Act.HELD, Map.of());
        assertThat(london().state()).isEqualTo(State.HELD);
        assertThat(london().due(DAY.plusYears(1))).isFalse();

        done(Act.MOVED, Map.of("day", "2027-04-10"));
        assertThat(london().state()).isEqualTo(State.WAITING);
        assertThat(london().due(LocalDate.of(2027, 4, 9))).isFalse();
        assertThat(london().due(LocalDate.of(2027, 4, 10))).isTrue();

        done(Act.HELD, Map.of());
        done(Act.RELEASED, Map.of("day", "2027-04-11"));
        assertThat(london().state()).isEqualTo(State.RELEASED);
        assertThat(london().day()).isEqualTo(LocalDate.of(2027, 4, 11));
    }

    @Test
    void whatIsLetGoAndMissesItsDayIsPutOffAndStaysLetGo() {
        done(Act.HELD, Map.of());
        done(Act.RELEASED, Map.of("day", "2027-03-30"));
        assertThat(london().late(LocalDate.of(2027, 3, 30))).isFalse();
        assertThat(london().late(LocalDate.of(2027, 3, 31))).isTrue();

        done(Act.MOVED, Map.of("day", "2027-04-01"));
        assertThat(london().state()).isEqualTo(State.RELEASED);
        assertThat(london().late(LocalDate.of(2027, 3, 31))).isFalse();
        assertThat(london().due(LocalDate.of(2027, 4, 1))).isTrue();
    }

    @Test
    void whatIsDroppedIsOverAndSoIsWhatIsInEffect() {
        done(Act.HELD, Map.of());
        done(Act.DROPPED, Map.of());
        assertThat(london().state()).isEqualTo(State.DROPPED);
        assertThat(london().over()).isTrue();

        var inEffect = RegionCourse.of(
                        raise(Set.of("London")), EVERYWHERE, List.of(new Effect(7, "London", DAY.plusDays(2), THEN)))
                .get(0);
        assertThat(inEffect.state()).isEqualTo(State.IN_EFFECT);
        assertThat(inEffect.day()).isEqualTo(DAY.plusDays(2));
    }

    @Test
    void whatAnotherNodeHasJustLetTakeEffectIsInEffect() {
        done(Act.TOOK_EFFECT, Map.of("day", "2027-03-28"));

        assertThat(london().state()).isEqualTo(State.IN_EFFECT);
        assertThat(london().due(DAY)).isFalse();
    }

    private RegionOfRaise london() {
        return course(Set.of("London")).get(0);
    }

    private void done(Act act, Map<String, String> details) {
        steps.add(new RaiseStep(steps.size() + 1L, act, "London", "Why", details, THEN, "manager2"));
    }

    private List<RegionOfRaise> course(Set<String> regions) {
        return RegionCourse.of(raise(regions), EVERYWHERE, List.of(new Effect(6, "London", DAY, THEN)));
    }

    private RaiseFile raise(Set<String> regions) {
        var content = new RaiseContent("Safety", "Fires", false, DAY, Map.of("AC-04", 2), Set.of(), regions, 28, 84);
        return new RaiseFile(
                new UUID(0, 1), 2, "RSE-2027-000001", RaiseStatus.PUBLISHED, Optional.of(7), content, steps);
    }
}

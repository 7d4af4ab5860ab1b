package org.hearthmark.ladder.application.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.ladder.application.raise.RaiseContent;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.member.Councils;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Bars;
import org.hearthmark.standard.Effect;
import org.hearthmark.standard.ExpectedEffect;
import org.hearthmark.standard.ExpectedEffects;
import org.hearthmark.standard.Standards;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The guard of other raises counts what is still to come of a raise, on the day on which it comes by now. */
class RemainingTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate LATER = DAY.plusDays(50);
    private static final int VERSION = 7;

    private final ExpectedEffects expected = mock(ExpectedEffects.class);
    private final Councils councils = mock(Councils.class);
    private final Standards standards = mock(Standards.class);
    private List<Effect> effects = List.of();

    @BeforeEach
    void threeRegions() {
        when(councils.regions()).thenReturn(List.of("London", "North East", "South West"));
        when(standards.bars()).thenAnswer(call -> new Bars(List.of(), effects, Set.of()));
        when(expected.otherThanPlanned()).thenReturn(List.of());
    }

    @Test
    void aRaiseThatGoesAsPlannedIsOneDraft() {
        assertThat(on(DAY.minusDays(9)).of(List.of(raise())))
                .extracting(raise -> raise.content().day())
                .containsExactly(DAY);
    }

    @Test
    void whereItWasPutOffItCountsOnTheLaterDayAndWhereItWasDroppedNowhere() {
        when(expected.otherThanPlanned())
                .thenReturn(List.of(
                        new ExpectedEffect(VERSION, "London", Optional.of(LATER)),
                        new ExpectedEffect(VERSION, "North East", Optional.empty()),
                        new ExpectedEffect(VERSION + 1, "South West", Optional.empty())));

        assertThat(on(DAY.minusDays(9)).of(List.of(raise())))
                .extracting(
                        raise -> raise.content().day(), raise -> raise.content().regions())
                .containsExactly(tuple(DAY, Set.of("South West")), tuple(LATER, Set.of("London")));
        var whole = on(DAY.minusDays(9)).whole(raise()).content();
        assertThat(whole.regions()).containsExactlyInAnyOrder("London", "South West");
        assertThat(whole.day()).isEqualTo(DAY);
    }

    @Test
    void whatIsLeftWhereItIsInEffectElsewhereCountsTodayAtTheEarliest() {
        effects = List.of(new Effect(VERSION, "South West", DAY, Instant.EPOCH));
        when(expected.otherThanPlanned())
                .thenReturn(List.of(new ExpectedEffect(VERSION, "London", Optional.of(LATER))));

        assertThat(on(DAY.plusDays(3)).of(List.of(raise())))
                .extracting(
                        raise -> raise.content().day(), raise -> raise.content().regions())
                .containsExactly(tuple(DAY.plusDays(3), Set.of("North East")), tuple(LATER, Set.of("London")));
    }

    private Remaining on(LocalDate today) {
        var clock = Clock.fixed(LondonTime.startOf(today), ZoneOffset.UTC);
        return new Remaining(expected, councils, standards, clock);
    }

    private static RaiseFile raise() {
        var content = new RaiseContent("Safety", "Fires", false, DAY, Map.of("AC-04", 2), Set.of(), Set.of(), 28, 84);
        return new RaiseFile(
                new UUID(0, 1), 2, "RSE-2027-000001", RaiseStatus.PUBLISHED, Optional.of(VERSION), content, List.of());
    }
}

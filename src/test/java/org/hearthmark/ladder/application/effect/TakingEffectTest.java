package org.hearthmark.ladder.application.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.ladder.application.effect.RegionOfRaise.State;
import org.hearthmark.ladder.application.raise.PublishedRaises;
import org.hearthmark.ladder.application.raise.RaiseContent;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseGuard;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.ladder.application.raise.RaiseStep.Act;
import org.hearthmark.member.Councils;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.PublicAddress;
import org.hearthmark.standard.Standards;
import org.junit.jupiter.api.Test;

/** A raise never takes effect on a day that is over, and one that is withdrawn has nothing left to wait for. */
class TakingEffectTest {

    private static final UUID ID = new UUID(0, 1);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final PublishedRaises raises = mock(PublishedRaises.class);
    private final Regions regions = mock(Regions.class);
    private final RaiseGuard guard = mock(RaiseGuard.class);
    private final Findings findings = mock(Findings.class);
    private final Standards standards = mock(Standards.class);

    @Test
    void aDayThatIsOverIsPutOffToTheNextMidnightAndTheGuardIsNotAskedYet() {
        published(State.WAITING);

        on(DAY.plusDays(3)).next(ID);

        verify(raises)
                .record(
                        eq(ID),
                        eq(Act.MOVED),
                        eq("London"),
                        anyString(),
                        eq(Map.of("day", "2027-03-05")),
                        eq("system"));
        verifyNoInteractions(standards, findings, guard);
    }

    @Test
    void whatIsLetGoTakesEffectOnItsDayAndTheGuardIsNotAskedAgain() {
        published(State.RELEASED);

        on(DAY).next(ID);

        verify(standards).takeEffect(7, "London", DAY);
        verifyNoInteractions(guard);
    }

    @Test
    void beforeItsDayNothingIsDone() {
        published(State.WAITING);

        on(DAY.minusDays(1)).next(ID);

        verify(raises, never()).record(any(), any(), any(), any(), any(), any());
        verifyNoInteractions(standards);
    }

    @Test
    void ofAWithdrawnRaiseNothingIsDueOrHeldAndItGoesBackToBeAskedWhetherItWasWithdrawn() {
        stands(RaiseStatus.WITHDRAWN, State.WAITING, State.HELD);
        var effect = on(DAY);

        assertThat(effect.regionDue(ID)).isFalse();
        assertThat(effect.somethingHeld(ID)).isFalse();
        assertThat(effect.regionWaiting(ID)).isTrue();
        assertThat(effect.withdrawn(ID)).isTrue();
    }

    @Test
    void aWithdrawnRaiseThatIsHeldEverywhereGoesBackToo() {
        stands(RaiseStatus.WITHDRAWN, State.HELD);

        assertThat(on(DAY).regionWaiting(ID)).isTrue();
    }

    @Test
    void ofAPublishedRaiseWhatIsDueHeldOrWaitingIsSaid() {
        stands(RaiseStatus.PUBLISHED, State.WAITING, State.HELD);
        assertThat(on(DAY).regionDue(ID)).isTrue();
        assertThat(on(DAY).somethingHeld(ID)).isTrue();
        assertThat(on(DAY).regionWaiting(ID)).isTrue();

        stands(RaiseStatus.PUBLISHED, State.IN_EFFECT);
        assertThat(on(DAY).regionDue(ID)).isFalse();
        assertThat(on(DAY).regionWaiting(ID)).isFalse();
    }

    private void published(State state) {
        stands(RaiseStatus.PUBLISHED, state);
    }

    private void stands(RaiseStatus status, State... states) {
        var content = new RaiseContent("Safety", "Fires", false, DAY, Map.of("AC-04", 2), Set.of(), Set.of(), 28, 84);
        var raise = new RaiseFile(ID, 2, "RSE-2027-000001", status, Optional.of(7), content, List.of());
        when(raises.locked(ID)).thenReturn(raise);
        when(raises.open(ID)).thenReturn(raise);
        when(regions.of(raise))
                .thenReturn(List.of(states).stream()
                        .map(state -> new RegionOfRaise("London", state, DAY, ""))
                        .toList());
    }

    private TakingEffect on(LocalDate today) {
        return new TakingEffect(
                raises,
                regions,
                guard,
                findings,
                standards,
                mock(Councils.class),
                mock(ManagerPost.class),
                new PublicAddress("https://example.org"),
                Clock.fixed(LondonTime.startOf(today), LondonTime.ZONE));
    }
}

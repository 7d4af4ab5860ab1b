package org.hearthmark.ladder.application.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.ReassessmentsUnderWay;
import org.hearthmark.accreditation.ReassessmentsUnderWay.UnderWay;
import org.hearthmark.ladder.application.effect.RegionOfRaise.State;
import org.hearthmark.ladder.application.raise.PublishedRaises;
import org.hearthmark.ladder.application.raise.RaiseContent;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Standards;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A raise is closed when its last grace is over, and not while the clock of a home stands still. */
class ClosingDayTest {

    private static final UUID ID = new UUID(0, 9);
    private static final UUID HOME = new UUID(0, 10);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate GRACE_OVER = DAY.plusDays(28);

    private final PublishedRaises raises = mock(PublishedRaises.class);
    private final Regions regions = mock(Regions.class);
    private final FindingRows findings = mock(FindingRows.class);
    private final ActualRows actual = mock(ActualRows.class);
    private final Accreditations accreditations = mock(Accreditations.class);
    private final ReassessmentsUnderWay underWay = mock(ReassessmentsUnderWay.class);
    private final Standards standards = mock(Standards.class);

    @BeforeEach
    void aRaiseIsInEffect() {
        var content = new RaiseContent("Safety", "Fires", false, DAY, Map.of("AC-04", 2), Set.of(), Set.of(), 28, 84);
        var raise = new RaiseFile(ID, 2, "RSE-2027-000001", RaiseStatus.PUBLISHED, Optional.of(7), content, List.of());
        when(raises.open(ID)).thenReturn(raise);
        when(raises.locked(ID)).thenReturn(raise);
        when(regions.of(raise)).thenReturn(List.of(new RegionOfRaise("London", State.IN_EFFECT, DAY, "")));
        when(findings.concerned(ID)).thenReturn(List.of(HOME));
        var item = mock(Item.class);
        when(item.safety()).thenReturn(true);
        when(standards.item("AC-04")).thenReturn(item);
    }

    @Test
    void itClosesOnTheDayOnWhichAllGraceIsOver() {
        aClockStandsStill(false);

        assertThat(on(GRACE_OVER.minusDays(1)).over(ID)).isFalse();
        assertThat(on(GRACE_OVER.minusDays(1)).closesOn(ID)).isEqualTo(GRACE_OVER);
        assertThat(on(GRACE_OVER).over(ID)).isTrue();
    }

    @Test
    void whileAClockStandsStillItIsLookedAtAgainOnTheNextDay() {
        aClockStandsStill(true);

        assertThat(on(GRACE_OVER.minusDays(5)).closesOn(ID)).isEqualTo(GRACE_OVER);
        assertThat(on(GRACE_OVER.plusDays(3)).over(ID)).isFalse();
        assertThat(on(GRACE_OVER.plusDays(3)).closesOn(ID)).isEqualTo(GRACE_OVER.plusDays(4));
        verify(actual, never()).insert(any(), any());

        aClockStandsStill(false);
        on(GRACE_OVER.plusDays(3)).close(ID);
        verify(raises).close(ID);
    }

    private void aClockStandsStill(boolean waits) {
        when(underWay.of(7, List.of(HOME)))
                .thenReturn(List.of(new UnderWay(
                        HOME,
                        ReassessmentsUnderWay.State.NOTHING,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        waits,
                        true)));
    }

    private Closing on(LocalDate today) {
        var clock = Clock.fixed(LondonTime.startOf(today), ZoneOffset.UTC);
        return new Closing(raises, regions, findings, actual, accreditations, underWay, standards, clock);
    }
}

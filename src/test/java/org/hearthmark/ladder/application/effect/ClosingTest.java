package org.hearthmark.ladder.application.effect;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.ReassessmentsUnderWay;
import org.hearthmark.ladder.application.effect.RegionOfRaise.State;
import org.hearthmark.ladder.application.raise.PublishedRaises;
import org.hearthmark.ladder.application.raise.RaiseContent;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Standards;
import org.junit.jupiter.api.Test;

/** A raise is closed once, when it is over, and its process does not end before. */
class ClosingTest {

    private static final UUID ID = new UUID(0, 1);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final PublishedRaises raises = mock(PublishedRaises.class);
    private final Regions regions = mock(Regions.class);

    @Test
    void whatIsNotOverAfterAllIsAskedAgain() {
        var raise = raise(RaiseStatus.PUBLISHED);
        when(regions.of(raise)).thenReturn(List.of(new RegionOfRaise("London", State.WAITING, DAY, "")));
        var closing = closing();

        assertThatThrownBy(() -> closing.close(ID)).isInstanceOf(IllegalStateException.class);
        verify(raises, never()).close(any());
    }

    @Test
    void whatIsClosedAlreadyIsLeftAsItIs() {
        raise(RaiseStatus.CLOSED);

        closing().close(ID);

        verify(raises, never()).close(any());
    }

    private RaiseFile raise(RaiseStatus status) {
        var content = new RaiseContent("Safety", "Fires", false, DAY, Map.of("AC-04", 2), Set.of(), Set.of(), 28, 84);
        var raise = new RaiseFile(ID, 2, "RSE-2027-000001", status, Optional.of(7), content, List.of());
        when(raises.locked(ID)).thenReturn(raise);
        return raise;
    }

    private Closing closing() {
        return new Closing(
                raises,
                regions,
                mock(FindingRows.class),
                mock(ActualRows.class),
                mock(Accreditations.class),
                mock(ReassessmentsUnderWay.class),
                mock(Standards.class),
                Clock.fixed(LondonTime.startOf(DAY), LondonTime.ZONE));
    }
}

package org.hearthmark.ladder.application.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.ladder.application.effect.ToldRows.ToTell;
import org.hearthmark.ladder.application.raise.PublishedRaises;
import org.hearthmark.ladder.application.raise.RaiseContent;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.notification.Outbox;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.LondonTime;
import org.junit.jupiter.api.Test;

/** Of a raise that is withdrawn nobody is told any more what it will ask. */
class TellingTest {

    private static final UUID ID = new UUID(0, 1);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final PublishedRaises raises = mock(PublishedRaises.class);
    private final ToldRows told = mock(ToldRows.class);
    private final Outbox outbox = mock(Outbox.class);
    private final Telling telling = new Telling(
            raises,
            told,
            mock(FindingRows.class),
            mock(RaiseLetters.class),
            mock(Providers.class),
            outbox,
            Clock.fixed(LondonTime.startOf(DAY), LondonTime.ZONE));

    @Test
    void noGapLetterFollowsAWithdrawal() {
        stands(RaiseStatus.WITHDRAWN);

        telling.ofGaps(ID);

        verifyNoInteractions(outbox);
        assertThat(telling.moreOfGaps(ID)).isFalse();
        assertThat(telling.moreOfWithdrawal(ID)).isTrue();
    }

    @Test
    void ofAPublishedRaiseTheyAreTold() {
        stands(RaiseStatus.PUBLISHED);

        assertThat(telling.moreOfGaps(ID)).isTrue();
    }

    private void stands(RaiseStatus status) {
        var content = new RaiseContent("Safety", "Fires", false, DAY, Map.of("AC-04", 2), Set.of(), Set.of(), 28, 84);
        var raise = new RaiseFile(ID, 2, "RSE-2027-000001", status, Optional.of(7), content, List.of());
        when(raises.locked(ID)).thenReturn(raise);
        when(raises.open(ID)).thenReturn(raise);
        when(told.next(eq(ID), any(), any(), anyInt())).thenReturn(List.of(new ToTell(new UUID(0, 2), DAY)));
    }
}

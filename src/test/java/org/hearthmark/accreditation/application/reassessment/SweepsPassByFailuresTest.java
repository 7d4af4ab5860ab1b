package org.hearthmark.accreditation.application.reassessment;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.domain.reassessment.ReviewRows;
import org.hearthmark.accreditation.domain.reassessment.StartRows.Start;
import org.junit.jupiter.api.Test;

/** A home or a region that fails keeps no other waiting. */
class SweepsPassByFailuresTest {

    private static final UUID FIRST = new UUID(0, 0);

    @Test
    void theReviewsAfterOneThatFailsBegin() {
        var rows = mock(ReviewRows.class);
        var looks = mock(Looks.class);
        var stillRun = mock(HomesStillRun.class);
        var broken = new UUID(0, 1);
        var sound = new UUID(0, 2);
        when(rows.due(any(), eq(FIRST), anyInt())).thenReturn(List.of(broken, sound));
        when(stillRun.among(any())).thenAnswer(call -> call.getArgument(0));
        doThrow(new IllegalStateException("broken")).when(looks).review(broken);

        new ReviewSweep(rows, looks, stillRun, Clock.systemUTC()).run();

        verify(looks).review(sound);
    }

    @Test
    void theRegionsAfterOneThatFailsAreGoneOnWith() {
        var starts = mock(RaiseStarts.class);
        var day = LocalDate.of(2027, 3, 1);
        var broken = new Start(2, "London", day, FIRST);
        var sound = new Start(2, "North East", day, FIRST);
        when(starts.waiting()).thenReturn(List.of(broken, sound));
        when(starts.next(broken)).thenThrow(new IllegalStateException("broken"));
        when(starts.next(sound)).thenReturn(true, false);

        new RaiseStartSweep(starts).run();

        verify(starts, times(2)).next(sound);
    }
}
